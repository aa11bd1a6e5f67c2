import { describe, expect, it } from 'vitest';
import { outlineOf } from '../support/outline-of.ts';

/** Redlines of a tentative agreement in Markdown: `-deleted`, `+inserted`. */
async function redlinesOf(markdown: string): Promise<string[]> {
  const { outline, text } = await outlineOf(markdown, 'amendment', 'text/markdown');
  return outline.redlines.map(({ op, start, end }) => `${op === 'delete' ? '-' : '+'}${text.slice(start, end)}`);
}

const front =
  'Between the **Harbor District** and the **Guild of Keepers**\n\nDeleted words are shown with ~~strikethrough~~, new ones in **bold**.\n\n';

describe('redlines of a text that strikes', () => {
  it('are none in the names and the legend before the first clause', async () => {
    const text = `${front}# ARTICLE 4 – LAMPS\n\n4.1 Each keeper has ~~ten~~ **twelve** lamps.\n\n4.2 **The lamps are lit at dusk.**\n`;
    expect(await redlinesOf(text)).toEqual(['-ten', '+twelve', '+The lamps are lit at dusk.']);
  });

  it('take in the title where the mark goes on behind it', async () => {
    const text = `${front}# ARTICLE 4 – LAMPS\n\n4.1 Each keeper has ~~ten~~ **twelve** lamps.\n\n4.2 **Night Watch. The lamps are lit at dusk.**\n`;
    expect(await redlinesOf(text)).toContain('+Night Watch. The lamps are lit at dusk.');
  });

  it('insert by underlining where underlined words stand behind the struck ones', async () => {
    const text = `# ARTICLE 4 – LAMPS\n\n4.1 **Number.** Each keeper has ~~ten~~ <u>twelve</u> lamps and ~~two~~ <u>three</u> nets.\n`;
    expect(await redlinesOf(text)).toEqual(['-ten', '+twelve', '-two', '+three']);
  });
});
