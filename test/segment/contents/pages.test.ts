import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS'];
const body = TITLES.map(
  (title, i) =>
    `ARTICLE ${i + 1}\n\n${title}\n\nThe harbor master shall keep the ${title.toLowerCase()} of the mole in good order at all times.\n\n`,
).join('');
const numbered = TITLES.map((title, i) => `${title} ............ ${i + 3}`).join('\n');
const tops = async (text: string): Promise<(string | null)[]> =>
  (await outlineOf(text)).outline.units.filter(({ parent, label }) => parent === null && label !== null).map(({ label }) => label);

describe('contents pages whose columns were read apart', () => {
  it('are contents from the first line to the last', async () => {
    const labels = 'ART\nCLE I\nCLE II\n\nAPPENDIX A\nAPPENDIX B';
    expect(await tops(`${labels}\n\nTABLE OF CONTENTS\n\n${numbered}\n\n\f${body}`)).toEqual(TITLES.map((_, i) => `ARTICLE ${i + 1}`));
  });

  it('go on over a page that says so, though it shows no numbers', async () => {
    const more = 'INDEX (continued)\n\nA. Masts\nB. Oars\nC. Buoys\n\nAPPENDIX C';
    expect(await tops(`INDEX\n\n${numbered}\n\f${more}\n\f${body}`)).toEqual(TITLES.map((_, i) => `ARTICLE ${i + 1}`));
  });

  it('are found where a converter ran their entries together', async () => {
    const entry = (i: number): string => `ARTICLE ${i + 1} – ${TITLES[i]} ${i + 3}`;
    const run = `## TABLE OF CONTENTS\n\n${entry(0)} ${entry(1)} ${entry(2)}\n\n${entry(3)} ${entry(4)}\n\n`;
    expect(await tops(`${run}${body}`)).toEqual(TITLES.map((_, i) => `ARTICLE ${i + 1}`));
  });

  it('end where a page has sentences', async () => {
    const { outline, text } = await outlineOf(`TABLE OF CONTENTS\n\n${numbered}\n\n${body}`);
    const contents = outline.units.find(({ kind }) => kind === 'contents')!;
    expect(text.slice(contents.start, contents.end)).not.toMatch(/harbor master/);
  });
});
