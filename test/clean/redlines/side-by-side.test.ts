import { expect, it } from 'vitest';
import { artifactsOf } from '../../support/artifacts.ts';

const OPENING = 'TENTATIVE AGREEMENT between the Winterholm School District and the Winterholm Teachers Association';

function markdown(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return `# ${OPENING}\n\n${[lines[0], `|${rows[0]!.map(() => '---|').join('')}`, ...lines.slice(1)].join('\n')}\n`;
}

function html(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<html><body><h1>${OPENING}</h1><table>${lines.join('')}</table></body></html>`;
}

async function redlinesOf(text: string, media_type: string) {
  const { agreement } = await artifactsOf(text, { media_type });
  return agreement.redlines.map(({ op, text: words }) => `${op === 'delete' ? '-' : '+'} ${words}`);
}

const BODY = [
  ['5.1 The workday is seven hours.', '5.1 The workday is eight hours.', 'Longer days'],
  ['5.2 A teacher attends two fairs.', 'No change', ''],
  ['5.3 A tutor brings a lantern.', 'Delete', 'Not needed'],
  ['5.5 The office pays the clay.', '5.5 The office pays the clay.', 'As before'],
  ['None', '5.4 A tutor brings a bell.', 'New'],
];
const MARKED = [
  '- 5.1 The workday is seven hours.',
  '+ 5.1 The workday is eight hours.',
  '- 5.3 A tutor brings a lantern.',
  '+ 5.4 A tutor brings a bell.',
];

it.each([
  ['Current Language', 'Proposed Language', 'Rationale'],
  ['Existing Contract Language', 'Proposed Changes', 'Reason'],
  ['Current', 'Proposed', ''],
])('takes current and proposed language for deletions and insertions: %s | %s', async (...head) => {
  expect(await redlinesOf(markdown([head, ...BODY]), 'text/markdown')).toEqual(MARKED);
  expect(await redlinesOf(html([head, ...BODY]), 'text/html')).toEqual(MARKED);
});

it.each([
  [['Current Language', 'District Proposal', 'Union Proposal']],
  [['Current Language', 'Proposed Language', 'Proposed Text']],
  [['Article', 'Language', 'Date']],
])('marks nothing below other heads: %s', async (head) => {
  expect(await redlinesOf(markdown([head, ...BODY]), 'text/markdown')).toEqual([]);
});

it('leaves figures under bare heads alone', async () => {
  const rows = [
    ['Current', 'Proposed'],
    ['$50,000', '$52,000'],
    ['$51,000', '$53,000'],
  ];
  expect(await redlinesOf(markdown(rows), 'text/markdown')).toEqual([]);
});
