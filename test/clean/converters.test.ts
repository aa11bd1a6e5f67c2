import { describe, expect, it } from 'vitest';
import { tablesOf } from '../segment/tables/grid-rows.ts';
import { cleaned } from './cleaned.ts';

const HTML =
  '<table><tr><th colspan="2">Place</th><th>Pay</th></tr><tr><td rowspan="2">1</td><td>BA</td><td>$41,000</td></tr><tr><td>MA</td><td>$43,000</td></tr><tr><td>2</td><td>BA</td><td>$42,000</td></tr></table>';
const LATEX =
  '$$\\begin{array}{|l|r|r|}\\hline \\text{Step} & \\text{BA} & \\text{MA} \\\\ \\hline 1 & 41{,}000 & 43{,}000 \\\\ 2 & 42{,}000 & 44{,}000 \\\\ \\hline \\end{array}$$';

describe('what converters write', () => {
  it('puts cells of HTML tables into the columns that their spans give', async () => {
    const [table] = await tablesOf(HTML, 'text/markdown');
    expect(table!.rows).toEqual(['# 0:Place 2:Pay', '0:1 1:BA 2:$41,000', '1:MA 2:$43,000', '0:2 1:BA 2:$42,000']);
  });

  it('reads LaTeX arrays as tables, commas in braces as commas', async () => {
    const [table] = await tablesOf(LATEX, 'text/markdown');
    expect(table!.rows).toEqual(['# 0:Step 1:BA 2:MA', '0:1 1:41,000 2:43,000', '0:2 1:42,000 2:44,000']);
  });

  it('cuts images in data URLs and keeps them accounted', async () => {
    const { text, characters } = await cleaned(
      `4.1 Pay.\n\n![seal](data:image/png;base64,${'iVBORw0KGgo'.repeat(300)})\n\n4.2 Time.`,
      'text/markdown',
    );
    expect(text).not.toContain('base64');
    expect(characters).toBeGreaterThan(3000);
  });

  it('cuts a list that goes on counting the same words', async () => {
    const list = Array.from({ length: 300 }, (_, i) => `${i + 1}. The Board`).join('\n');
    const { text } = await cleaned(`4.1 Parties are named below.\n\n${list}\n\n4.2 They meet in May.`);
    expect(text.split('\n').length).toBeLessThan(12);
    expect(text).toContain('4.2 They meet in May.');
  });

  const markdown = (text: string) => cleaned(text, 'text/markdown').then((one) => one.text);

  it.each([
    ['letter-spaced figures', 'Dues are $3 0 \\%$ of $1 , 2 0 0$.', 'Dues are 30% of 1,200.'],
    ['labels in bold type of formulas', '$\\mathbf { A } .$ First. $\\mathbf{(b)}$ Second.', 'A. First. (b) Second.'],
    ['text and room', '$\\text{E.}\\quad\\text{Release time}$ is given.', 'E. Release time is given.'],
    ['mixed numbers', '\\(7\\frac{1}{2}\\) or $7 { \\frac { 1 } { 2 } }$ hours', '7 1/2 or 7 1/2 hours'],
    ['signs', '\\(\\S\\) 2.1, $\\S 4 . 2$, $\\textcircled{1}$ at $\\geq 10$ years', '§ 2.1, §4.2, (1) at ≥ 10 years'],
    ['figures between dollar signs', 'A day is $0.5$; pay is $\\$1,200$.', 'A day is 0.5; pay is $1,200.'],
    ['amounts between which no formula stands', 'From $5 to $6, $25/$30 and $1.50.', 'From $5 to $6, $25/$30 and $1.50.'],
    ['escaped brackets of labels', '\\(1\\) First \\(a\\) Second\\', '(1) First (a) Second'],
    ['raised letters with blanks', 'The $1 ^ { s t }$ and $1 5 ^ { \\mathrm { t h } }$ of May', 'The 1st and 15th of May'],
    ['ticks of a fixed pitch', '`Section 1.` Pay (`see above`), the teachers` day', 'Section 1. Pay (see above), the teachers` day'],
    ['spans with attributes', '[Pay]{.underline} of [old]{.deletion author="A"}[new]{.insertion author="A"}', 'Pay of oldnew'],
    ['attributes of headings', '## Leaves {#leaves .unnumbered}', 'Leaves'],
    ['quoted blocks', '> A letter.\n> 1. First.\n> 5 days are given.', 'A letter.\n1. First.\n> 5 days are given.'],
    [
      'pages that were not read',
      '1.1 One.\n[MISSING_PAGE_FAIL:4]\n**==> picture [9 x 9] intentionally omitted <==**\n1.2 Two.',
      '1.1 One.\n1.2 Two.',
    ],
    ['what a converter says between pages', '1.1 One.\n---\nlanguage: en\nis_table: False\n---\n1.2 Two.', '1.1 One.\n1.2 Two.'],
    [
      'what a converter calls number or foot of a page',
      '1.1 One.\n<page_number>7</page_number>\n<footer>Rev. 6/20</footer>\n1.2 Two.',
      '1.1 One.\n1.2 Two.',
    ],
  ])('reads %s', async (_, source, expected) => {
    expect((await markdown(source)).replace(/\n+/g, '\n')).toBe(expected);
  });

  it('keeps the cells of a tabular apart over its lines, and cells that span columns', async () => {
    const tabular = [
      '\\begin{tabular}{|l|p{3cm}|c|} \\hline',
      '**Step** & **BA** & **MA** \\\\ \\hline',
      '1 & \\$41,000 & I A \\\\ \\hline',
      '\\multicolumn{2}{|c|}{Longevity} & 500 \\\\ \\hline',
      '\\end{tabular}',
    ];
    expect(await markdown(tabular.join('\n'))).toBe('Step\tBA\tMA\n1\t$41,000\tI A\nLongevity\t500');
  });

  it('parts raised figures from the figures before them', async () => {
    const text = await markdown('7<sup>1</sup>/<sub>4</sub> hours, $30,000<sup>2</sup>, the 5<sup>th</sup>, Article 5.[^3] is new');
    expect(text).toBe('7 1/4 hours, $30,000 2, the 5th, Article 5. 3 is new');
  });

  it('cuts what recognition says again with letters before it, in one line, in one word, or in rows', async () => {
    const letters = Array.from({ length: 60 }, (_, i) => `(${String.fromCharCode(97 + (i % 26))}) The Board meets.`);
    const counted = Array.from({ length: 90 }, (_, i) => `${i + 1}. The Board;`).join(' ');
    const long = 'The Board of Education and the Association of Teachers agree with one another on all that stands below, and '.repeat(40);
    const parts = [
      '4.1 First.',
      ...letters,
      `4.2 ${counted}`,
      `4.3 ${long}`,
      `4.4 ${'teacher'.repeat(90)}`,
      ...Array.from({ length: 90 }, () => '| 1 | 40 |'),
    ];
    const { text, characters } = await cleaned([...parts, '4.5 Last.'].join('\n'), 'text/markdown');
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      '4.1 First.',
      '(a) The Board meets.',
      '4.2 1. The Board;',
      '4.3 The Board of Education and the Association of Teachers agree with one another on all that stands below, and',
      '4.4 teacher',
      '1\t40',
      '4.5 Last.',
    ]);
    expect(characters).toBeGreaterThan(5000);
  });
});
