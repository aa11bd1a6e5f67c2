import { describe, expect, it } from 'vitest';
import { configure } from '../../../pipeline/config.ts';
import { mail } from '../../../pipeline/extract/formats/mail.ts';
import type { Pages, Source } from '../../../pipeline/model.ts';
import { nonBlankLength } from '../../../pipeline/text/blank.ts';
import { renderMail } from '../../synth/render/mail.ts';

const SOURCE: Source = {
  source_path: 'a.eml',
  name: 'a.eml',
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: 0,
  media_type: 'message/rfc822',
  manifest: {},
};

const read = (bytes: Uint8Array): Promise<Pages> => mail.read({ source: SOURCE, bytes }, { config: configure({}) });
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'));

describe('mail', () => {
  it('shows the fields, then the text, and names the attachments', async () => {
    const attached = [{ name: 'offer.docx', mediaType: 'application/octet-stream', bytes: new Uint8Array([1, 2]) }];
    const pages = await read(renderMail('Offer of June', 'Dear all,\n\nsee the offer.\n', attached));
    expect(pages.pages[0]!.lines.map((line) => line.text)).toEqual([
      'From: Labor Relations <labor@harborpoint.example>',
      'To: Records <records@county.example>',
      'Date: Mon, 30 Jun 2025 10:15:00 -0700',
      'Subject: Offer of June',
      '',
      'Dear all,',
      '',
      'see the offer.',
    ]);
    expect(pages.metadata).toMatchObject({ title: 'Offer of June', attachments: '["offer.docx"]' });
    const delivered = pages.pages[0]!.lines.reduce((sum, line) => sum + nonBlankLength(line.text), 0);
    expect(pages.witness.characters).toBe(delivered);
  });

  it('takes the page where a message has both, decoded', async () => {
    const message = `Message-ID: <1@x>
Subject: =?iso-8859-1?Q?Art=EDculo?=
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

pay 45
--b
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<p>pa=\ny <del>40</del> <ins>45</ins> =E1=92=\n</p>
--b--
`;
    const { lines } = (await read(latin1(message))).pages[0]!;
    expect(lines.map((line) => line.text)).toEqual(['Subject: Artículo', '', 'pay 40 45 á’']);
    expect(lines[2]!.runs!.map((run) => run.redline)).toEqual(['delete', 'insert']);
  });

  it('reads a message that was saved as UTF-16', async () => {
    const text = 'Message-ID: <1@x>\nSubject: Hours\nDate: Mon, 5 May 2025\n\nWe agree.\n';
    const { lines } = (await read(Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')))).pages[0]!;
    expect(lines.at(-1)!.text).toBe('We agree.');
  });

  it('fails where parts are nested without end', async () => {
    const parts = Array.from({ length: 2000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('');
    await expect(read(latin1(`Message-ID: <1@x>\n${parts}`))).rejects.toMatchObject({ code: 'limit-nesting' });
  });
});
