import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { expand } from '../../pipeline/ingest/expand.ts';
import type { Limits } from '../../pipeline/model.ts';
import { renderMail } from '../synth/render/mail.ts';

const limits = (over: Partial<Limits> = {}): Limits => configure({ limits: over as Limits }).limits;
async function open(bytes: Uint8Array, over: Partial<Limits> = {}, type = 'application/zip'): Promise<[string, string | null][]> {
  const found: [string, string | null][] = [];
  for await (const member of expand('up.zip', type, bytes, limits(over))) found.push([member.source_path, member.failure?.code ?? null]);
  return found;
}
const text = (length: number): Uint8Array => strToU8('The parties agree. '.repeat(length));

describe('expand', () => {
  it('gives members of containers in containers a path of their own', async () => {
    const inner = zipSync({ 'c.txt': text(1) });
    const file = zipSync({ 'a/b.txt': text(1), 'in.zip': inner, '.DS_Store': text(1), '__MACOSX/a': text(1) });
    expect(await open(file)).toEqual([
      ['up.zip!/a/b.txt', null],
      ['up.zip!/in.zip', null],
      ['up.zip!/in.zip!/c.txt', null],
    ]);
  });

  it('uses member names as names only', async () => {
    expect(await open(zipSync({ '../../etc/a.txt': text(1), '/b\\c.txt': text(1) }))).toEqual([
      ['up.zip!/etc/a.txt', null],
      ['up.zip!/b/c.txt', null],
    ]);
  });

  it('lets one broken member fail alone', async () => {
    const file = zipSync({ 'a.txt': text(50), 'b.txt': text(1) });
    file[60] = file[60]! ^ 0xff;
    expect(await open(file)).toEqual([
      ['up.zip!/a.txt', 'broken-file'],
      ['up.zip!/b.txt', null],
    ]);
  });

  it('reports an empty and an encrypted member', async () => {
    const file = zipSync({ 'a.txt': new Uint8Array(0), 'b.txt': [text(1), { level: 0 }] });
    const directory = file.lastIndexOf(0x50, file.length - 23);
    file[directory + 8] = file[directory + 8]! | 1;
    expect(await open(file)).toEqual([
      ['up.zip!/a.txt', 'empty-file'],
      ['up.zip!/b.txt', 'encrypted-file'],
    ]);
  });

  it('refuses a file that lost its directory', async () => {
    const file = zipSync({ 'a.txt': text(1) });
    await expect(open(file.subarray(0, file.length - 30))).rejects.toMatchObject({ code: 'broken-file' });
  });

  it('stops bombs at the limits of ratio, bytes, members and nesting', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(4_000_000).fill(32) });
    expect(await open(bomb)).toEqual([['up.zip!/a.txt', 'limit-inflation-ratio']]);
    expect(await open(bomb, { inflation_ratio: 1e9, inflated_bytes: 1000 })).toEqual([['up.zip!/a.txt', 'limit-inflated-bytes']]);
    await expect(open(zipSync({ a: text(1), b: text(1) }), { members: 1 })).rejects.toMatchObject({ code: 'limit-members' });
    const nested = zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': text(1) }) }) });
    expect(await open(nested, { nesting: 2 })).toEqual([
      ['up.zip!/b.zip', null],
      ['up.zip!/b.zip!/c.zip', 'limit-nesting'],
    ]);
  });

  it('takes the attachments of a message for members, those of messages inside it too', async () => {
    const inner = renderMail('Inner', 'See below.\n', [{ name: '../b.txt', mediaType: 'text/plain', bytes: text(1) }]);
    const attached = [
      { name: 'a.zip', mediaType: 'application/zip', bytes: zipSync({ 'c.txt': text(1) }) },
      { name: 'fwd.eml', mediaType: 'message/rfc822', bytes: inner },
    ];
    const message = renderMail('Outer', 'Attached.\n', attached);
    expect(await open(message, {}, 'message/rfc822')).toEqual([
      ['up.zip!/a.zip', null],
      ['up.zip!/a.zip!/c.txt', null],
      ['up.zip!/fwd.eml', null],
      ['up.zip!/fwd.eml!/b.txt', null],
    ]);
  });

  it('leaves pictures that a message shows in its text with the message', async () => {
    const head = 'MIME-Version: 1.0\r\nMessage-ID: <1@x>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n';
    const parts = [
      'Content-Type: text/html\r\n\r\n<img src="cid:1">',
      'Content-Type: image/png\r\nContent-ID: <1>\r\nContent-Disposition: inline\r\n\r\nx',
      'Content-Type: image/png\r\n\r\ny',
    ];
    const message = strToU8(`${head}${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`);
    expect(await open(message, {}, 'message/rfc822')).toEqual([['up.zip!/attachment-1', null]]);
  });
});
