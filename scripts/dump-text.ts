// Shows the text of record of a file with what was taken out of it: npx tsx scripts/dump-text.ts FILE [--all]
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { clean } from '../pipeline/clean/index.ts';
import { configure } from '../pipeline/config.ts';
import { extract } from '../pipeline/extract/index.ts';
import type { CleanText, Edit, Source } from '../pipeline/model.ts';
import { reconstruct, renderSource } from '../pipeline/text/record.ts';

/** Edits that a reader seldom wants to see. */
const PLAIN = new Set(['whitespace', 'line-end', 'line-wrap']);

const MEDIA: Readonly<Record<string, string>> = { '.pdf': 'application/pdf', '.md': 'text/markdown' };

const [file, flag] = process.argv.slice(2);
if (!file) throw new Error('usage: dump-text FILE [--all]');
const bytes = new Uint8Array(readFileSync(file));
const name = basename(file);
const source: Source = {
  source_path: name,
  name,
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: bytes.length,
  media_type: MEDIA[/\.\w+$/.exec(name)?.[0].toLowerCase() ?? ''] ?? 'text/plain',
  manifest: {},
};
const context = { config: configure({}) };
const pages = await extract.run({ source, bytes }, context);
const began = performance.now();
const text = await clean.run({ source, pages }, context);
const took = performance.now() - began;
process.stdout.write(marked(text, flag === '--all'));
const exact = reconstruct(text) === renderSource(pages.pages);
process.stderr.write(
  `${pages.carrier}, ${text.lines.length} lines, ${text.edits.length} edits, ${Math.round(took)} ms, reconstructed: ${exact}\n`,
);
process.stderr.write(`pages: ${text.pages.map(({ page, page_label }) => `${page}=${page_label ?? ''}`).join(' ')}\n`);

/** The text with edits as ⟦class: what the source read⟧, and a join of lines as ⏎. */
function marked({ text: record, edits, lines }: CleanText, all: boolean): string {
  const joins = new Set(lines.filter((line) => line.joined).map((line) => line.start));
  const parts: string[] = [];
  let at = 0;
  const plain = (end: number): void => {
    for (; at < end; at++) parts.push(joins.has(at) ? `⏎${record[at]}` : record[at]!);
  };
  for (const edit of edits) {
    plain(edit.at);
    if (all || !PLAIN.has(edit.rule)) parts.push(show(edit));
    plain(edit.at + edit.text.length);
  }
  plain(record.length);
  return `${parts.join('').replaceAll('\f', '\n────────\n')}\n`;
}

function show({ class: of, rule, raw, text }: Edit): string {
  return `⟦${of ?? rule}: ${raw}${text ? `→` : ''}⟧`;
}
