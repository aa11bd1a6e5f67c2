// Prints the lines that extract reads from a file: tsx scripts/dump-pages.ts FILE [--pages 3-5] [--boxes] [--styles]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { configure } from '../pipeline/config.ts';
import { extract } from '../pipeline/extract/index.ts';
import { sniff } from '../pipeline/ingest/sniff.ts';
import type { Line, Run } from '../pipeline/model.ts';
import { faultOf } from '../pipeline/schema.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' }, boxes: { type: 'boolean' }, styles: { type: 'boolean' } },
});
const [path] = positionals;
if (!path) throw new Error('usage: tsx scripts/dump-pages.ts FILE [--pages 3-5] [--boxes] [--styles]');
const [from, to] = (values.pages ?? '1-').split('-').map(Number);
const last = to === undefined ? from! : to || Number.POSITIVE_INFINITY;

const bytes = new Uint8Array(readFileSync(path));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const name = basename(path);
const source = {
  source_path: name,
  name,
  container: null,
  document_id: sha256.slice(0, 16),
  source_sha256: sha256,
  source_bytes: bytes.length,
  media_type: sniff(bytes, name),
  manifest: {},
};
const pages = await extract.run({ source, bytes }, { config: configure({}) });
const fault = faultOf(structuredClone(pages), 'pages');
if (fault) console.log(`SCHEMA: ${fault}`);
for (const page of pages.pages) {
  if (page.page < from! || page.page > last) continue;
  const label = page.page_label === null ? '' : ` label ${page.page_label}`;
  console.log(
    `--- page ${page.page}${label} ${page.width}x${page.height} ${page.method} ${page.reason} turned ${page.rotation}, ${page.rules.length} rules`,
  );
  for (const line of page.lines) console.log(prefix(line) + (values.styles ? marked(line) : line.text));
}
console.log(`--- witness ${pages.witness.characters} ${pages.witness.counted}; partial ${pages.partial}`);
for (const note of pages.notes) console.log(`note ${note.code}: ${note.message} (${note.found})`);
for (const [key, value] of Object.entries(pages.metadata)) console.log(`${key}: ${value.slice(0, 300)}`);

function prefix(line: Line): string {
  const cell = line.cell ? `[${line.cell.table}:${line.cell.row},${line.cell.column}] ` : '';
  const role = line.role ? `<${line.role}> ` : '';
  const box =
    values.boxes && line.box ? `${line.box.map((value) => value.toFixed(0).padStart(4)).join(' ')} ${(line.size ?? 0).toFixed(1)}| ` : '';
  return box + role + cell;
}

/** Styles in braces: {b bold}, {i italic}, {u underline}, {s strike}, {- delete}, {+ insert}, {^ superscript}. */
function marked(line: Line): string {
  const marks = (line.runs ?? []).flatMap((run) => [
    { at: run.start, order: 1, text: `{${signs(run)} ` },
    { at: run.end, order: 0, text: '}' },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let text = line.text;
  for (const mark of marks) text = text.slice(0, mark.at) + mark.text + text.slice(mark.at);
  return text;
}

function signs(run: Run): string {
  const flags = [
    run.bold && 'b',
    run.italic && 'i',
    run.underline && 'u',
    run.strike && 's',
    run.superscript && '^',
    run.hidden && 'h',
    run.uncertain && '?',
  ];
  return [...flags.filter(Boolean), run.redline === 'delete' ? '-' : run.redline === 'insert' ? '+' : '', run.color ?? '']
    .filter(Boolean)
    .join('');
}
