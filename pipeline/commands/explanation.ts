import type { Agreement, ClauseRow, NoteRow } from '../model.ts';
import { amount, printable } from '../run/report/printable.ts';

const WIDTH = 70;

/** One document for a reader at a terminal. */
export function explanation(agreement: Agreement): string {
  return [header(agreement), pages(agreement), outline(agreement), notes(agreement), account(agreement)].join('\n\n');
}

function header({ document, route, terms, references, tables, redlines }: Agreement): string {
  const facts = [
    ['document', `${document.document_id}  ${printable(document.source_path)}  ${document.media_type}`],
    [
      'type',
      `${document.document_type} (${document.document_type_score}): ${route.reasons.map(({ cue, weight }) => `${cue} ${weight}`).join(', ')}`,
    ],
    ['title', document.title],
    ['parties', [document.employer, document.union].filter((party) => party !== null).join(' / ') || null],
    ['term', document.term_start || document.term_end ? `${document.term_start ?? '?'} to ${document.term_end ?? '?'}` : null],
    [
      'outline',
      `${amount(document.article_count, 'article')}, ${amount(document.clause_count, 'unit')}, confidence ${route.outline_confidence}`,
    ],
    [
      'values',
      [
        amount(terms.length, 'term'),
        amount(references.length, 'reference'),
        amount(tables.length, 'table'),
        amount(redlines.length, 'redline'),
      ].join(', '),
    ],
  ] as const;
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${name.padEnd(9)} ${value}`])).join('\n');
}

function pages({ pages: rows }: Agreement): string {
  const groups: { from: number | null; to: number | null; text: string }[] = [];
  for (const row of rows) {
    const text = `${row.method}: ${row.reason}`;
    const last = groups.at(-1);
    if (last?.text === text) last.to = row.page;
    else groups.push({ from: row.page, to: row.page, text });
  }
  return [
    'PAGES',
    ...groups.map(({ from, to, text }) => `  ${from === null ? 'all' : from === to ? from : `${from}-${to}`}  ${text}`),
  ].join('\n');
}

function outline({ clauses }: Agreement): string {
  return ['OUTLINE', ...clauses.map(unit)].join('\n');
}

function unit(clause: ClauseRow): string {
  const shown = clause.heading ?? clause.text.replace(/\s+/g, ' ');
  const label = clause.label ?? `(${clause.kind})`;
  const topics = clause.topics.map((topic) => topic.id).join(' ');
  const line = `${'  '.repeat(clause.path.length)}${label} ${shown}`.slice(0, WIDTH).padEnd(WIDTH);
  return `${line} ${clause.page_first === null ? '' : `p${clause.page_first}`} ${topics}`.trimEnd();
}

function notes({ notes: rows }: Agreement): string {
  return [`NOTES (${rows.length})`, ...rows.map(note)].join('\n');
}

function note({ severity, stage, code, message, found, expected, page }: NoteRow): string {
  const facts = [
    found === null ? '' : `found ${found}`,
    expected === null ? '' : `expected ${expected}`,
    page === null ? '' : `page ${page}`,
  ].filter((fact) => fact !== '');
  return `  ${severity.padEnd(7)} ${stage}/${code}: ${message}${facts.length > 0 ? ` (${facts.join('; ')})` : ''}`;
}

function account({ accounting }: Agreement): string {
  const { characters, accounted_characters: accounted, witness_characters: witness, witness_counted: counted, classes } = accounting;
  const rows = Object.entries(classes).map(([name, count]) => `  ${name.padEnd(14)} ${String(count).padStart(8)}`);
  return [`ACCOUNT  ${accounted} of ${characters} characters; the carrier holds ${witness} (${counted})`, ...rows].join('\n');
}
