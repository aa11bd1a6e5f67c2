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
});
