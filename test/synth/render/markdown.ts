import { type Block, blocksOf, cellText, contentsOf } from '../blocks.ts';
import type { Grid, Run, SynthAgreement } from '../model.ts';
import type { Random } from '../random.ts';

/** How a document converter wrote the Markdown. */
export interface MarkdownLayout {
  /** A dash before labels. */
  dashes: boolean;
  /** Marks of headings: hashes, bold or nothing. */
  headings: 'hash' | 'bold' | 'plain';
  tables: 'pipe' | 'tab';
  /** `\$` for `$`. */
  escapeDollars: boolean;
  /** Run-in headings: underlined, bold or plain. */
  runIn: 'underline' | 'bold' | 'plain';
}

export function randomMarkdownLayout(random: Random): MarkdownLayout {
  return {
    dashes: random.chance(0.6),
    headings: random.pick(['hash', 'bold', 'plain']),
    tables: random.pick(['pipe', 'tab']),
    escapeDollars: random.chance(0.6),
    runIn: random.pick(['underline', 'bold', 'plain']),
  };
}

const MARKS = { hash: ['# ', ''], bold: ['**', '**'], plain: ['', ''], underline: ['<u>', '</u>'] } as const;

function marked(text: string, mark: keyof typeof MARKS): string {
  const [before, after] = MARKS[mark];
  return text === '' ? '' : before + text + after;
}

/** Struck and inserted words; blanks stand outside the marks, as converters write them. */
export function markdownRuns(runs: readonly Run[], escapeDollars: boolean): string {
  return runs
    .map(({ text, op }) => {
      const escaped = escapeDollars ? text.replaceAll('$', '\\$') : text;
      if (!op) return escaped;
      const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(escaped) ?? [];
      const mark = op === 'delete' ? '~~' : '**';
      return `${before}${mark}${core}${mark}${after}`;
    })
    .join('');
}

function grid(table: Grid, layout: MarkdownLayout): string {
  const rows = [table.headers, ...table.rows.map((row) => row.map((value) => cellText(table, value)))];
  const text = (row: readonly string[]): string =>
    (layout.escapeDollars ? row.map((cell) => cell.replaceAll('$', '\\$')) : row).join(layout.tables === 'tab' ? '\t' : ' | ');
  if (layout.tables === 'tab') return rows.map((row) => `${text(row)}\t`).join('\n');
  const [head, ...body] = rows.map((row) => `| ${text(row)} |`);
  return [head, `|${table.headers.map(() => '---').join('|')}|`, ...body].join('\n');
}

function block(item: Block, layout: MarkdownLayout): string {
  switch (item.type) {
    case 'heading': {
      const separator = item.below ? '\n\n' : item.unit.separator;
      const parts = [item.label, item.heading].filter((part) => part !== null);
      if (item.unit.level === 0)
        return item.below
          ? parts.map((part) => marked(part, layout.headings)).join(separator)
          : marked(parts.join(separator), layout.headings);
      return parts.join(' ');
    }
    case 'paragraph': {
      const dash = layout.dashes && item.label !== null ? `${' '.repeat(Math.max(0, item.unit.level - 1))}- ` : '';
      const runIn = item.runIn === null ? null : marked(item.runIn, layout.runIn);
      return (
        dash + [item.remark, item.label, runIn, markdownRuns(item.runs, layout.escapeDollars)].filter((part) => part !== null).join(' ')
      );
    }
    case 'grid':
      return grid(item.grid, layout);
    case 'signature':
      return item.lines.join('\n\n');
  }
}

/** The agreement as Markdown, the way document converters write it. */
export function renderMarkdown(agreement: SynthAgreement, layout: MarkdownLayout): string {
  const contents = agreement.contents
    ? ['TABLE OF CONTENTS', ...contentsOf(agreement).map(({ text }, index) => `${text}\t${index + 1}`)].join('\n')
    : null;
  const blocks = blocksOf(agreement.units);
  let text = [...agreement.cover, ...(contents === null ? [] : [contents])].join('\n\n');
  blocks.forEach((item, index) => {
    const tight = item.unit.kind === 'item' && blocks[index - 1]?.type === 'paragraph' && layout.dashes;
    text += (tight ? '\n' : '\n\n') + block(item, layout);
  });
  return `${text}\n`;
}
