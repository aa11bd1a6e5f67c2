import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { configure } from '../../pipeline/config.ts';
import { expand } from '../../pipeline/ingest/expand.ts';
import type { Limits } from '../../pipeline/model.ts';

const limits = (over: Partial<Limits> = {}): Limits => configure({ limits: over as Limits }).limits;
const open = (bytes: Uint8Array, over: Partial<Limits> = {}): [string, string | null][] =>
  [...expand('up.zip', 'application/zip', bytes, limits(over))].map((member) => [member.source_path, member.failure?.code ?? null]);
const text = (length: number): Uint8Array => strToU8('The parties agree. '.repeat(length));

describe('expand', () => {
  it('gives members of containers in containers a path of their own', () => {
    const inner = zipSync({ 'c.txt': text(1) });
    const file = zipSync({ 'a/b.txt': text(1), 'in.zip': inner, '.DS_Store': text(1), '__MACOSX/a': text(1) });
    expect(open(file)).toEqual([
      ['up.zip!/a/b.txt', null],
      ['up.zip!/in.zip', null],
      ['up.zip!/in.zip!/c.txt', null],
    ]);
  });

  it('uses member names as names only', () => {
    expect(open(zipSync({ '../../etc/a.txt': text(1), '/b\\c.txt': text(1) }))).toEqual([
      ['up.zip!/etc/a.txt', null],
      ['up.zip!/b/c.txt', null],
    ]);
  });

  it('lets one broken member fail alone', () => {
    const file = zipSync({ 'a.txt': text(50), 'b.txt': text(1) });
    file[60] = file[60]! ^ 0xff;
    expect(open(file)).toEqual([
      ['up.zip!/a.txt', 'broken-file'],
      ['up.zip!/b.txt', null],
    ]);
  });

  it('reports an empty and an encrypted member', () => {
    const file = zipSync({ 'a.txt': new Uint8Array(0), 'b.txt': [text(1), { level: 0 }] });
    const directory = file.lastIndexOf(0x50, file.length - 23);
    file[directory + 8] = file[directory + 8]! | 1;
    expect(open(file)).toEqual([
      ['up.zip!/a.txt', 'empty-file'],
      ['up.zip!/b.txt', 'encrypted-file'],
    ]);
  });

  it('refuses a file that lost its directory', () => {
    const file = zipSync({ 'a.txt': text(1) });
    expect(() => open(file.subarray(0, file.length - 30))).toThrow(expect.objectContaining({ code: 'broken-file' }));
  });

  it('stops bombs at the limits of ratio, bytes, members and nesting', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(4_000_000).fill(32) });
    expect(open(bomb)).toEqual([['up.zip!/a.txt', 'limit-inflation-ratio']]);
    expect(open(bomb, { inflation_ratio: 1e9, inflated_bytes: 1000 })).toEqual([['up.zip!/a.txt', 'limit-inflated-bytes']]);
    expect(() => open(zipSync({ a: text(1), b: text(1) }), { members: 1 })).toThrow(expect.objectContaining({ code: 'limit-members' }));
    const nested = zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': text(1) }) }) });
    expect(open(nested, { nesting: 2 })).toEqual([
      ['up.zip!/b.zip', null],
      ['up.zip!/b.zip!/c.zip', 'limit-nesting'],
    ]);
  });
});
