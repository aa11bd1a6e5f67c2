import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES', 'SAILS', 'BUOYS'];
const body = TITLES.map(
  (title, i) =>
    `ARTICLE ${i + 1} - ${title}\n\n${i + 1}.1 The harbor master shall keep the ${title.toLowerCase()} of the mole in good order.\n\n`,
).join('');
const entries = TITLES.map(
  (title, i) => `ARTICLE ${i + 1} —- ${title}\n\n${i + 1}.1\n${i + 1},2\n\nKeeping\nSpare ${title.toLowerCase()}\n`,
);
const PARTS = ['Purpose', 'Keepers', 'Hours'];
const numbers = TITLES.map((title, i) => [`${i + 1}  ${title}`, ...PARTS.map((part, k) => `${i + 1}.${k + 1} ${part}`)].join('\n'));
const numbered = TITLES.map((title, i) =>
  [
    `${i + 1}  ${title}`,
    ...PARTS.map(
      (part, k) =>
        `${i + 1}.${k + 1} ${k === 1 ? '' : `${part}\n\n`}The harbor master shall keep the ${title.toLowerCase()} in good order.`,
    ),
  ].join('\n\n'),
);
const tops = async (text: string): Promise<(string | null)[]> =>
  (await outlineOf(text)).outline.units.filter(({ parent, label }) => parent === null && label !== null).map(({ label }) => label);

describe('what stands below the title of a contents page', () => {
  it('is contents up to the first text, though neither leaders nor numbers came through', async () => {
    const pages = Array.from({ length: 9 }, (_, i) => `Page ${i + 3}`).join('\n');
    const text = `TABLE OF CONTENTS\n\n${entries.slice(0, 3).join('\n')}\n\f${entries.slice(3).join('\n')}\n${pages}\n\f${body}`;
    expect(await tops(text)).toEqual(TITLES.map((_, i) => `ARTICLE ${i + 1} -`));
  });

  it('ends where an entry comes again', async () => {
    expect(await tops(`Contents\n\n${entries.join('\n')}\n${body}`)).toEqual(TITLES.map((_, i) => `ARTICLE ${i + 1} -`));
  });

  it('leaves a preamble behind its last entry to the text', async () => {
    const list = TITLES.map((title, i) => `Article ${i + 1} ${title}`).join('\n');
    const short = TITLES.map((title, i) => `ARTICLE ${i + 1} ${title}\n\nThe Board keeps them.\n\n`).join('');
    const preamble = 'These rules are made by the Harbor Board and the Keepers.';
    const { outline, text } = await outlineOf(`HARBOR RULES\n\nTABLE OF CONTENTS\n\n${list}\n\nPREAMBLE\n\n${preamble}\n\n${short}`);
    const contents = outline.units.filter(({ kind }) => kind === 'contents');
    expect(contents.map(({ start, end }) => text.slice(start, end).includes(preamble))).toEqual([false]);
  });

  it('is none where its labels do not come again', async () => {
    const { outline } = await outlineOf(`INDEX\n\n${body}`);
    expect(outline.units.some(({ kind }) => kind === 'contents')).toBe(false);
  });

  it('ends where a bare number comes again with its title', async () => {
    const { outline, text } = await outlineOf(`HARBOR RULES\n\nTABLE OF CONTENTS\n\n${numbers.join('\n')}\n\n${numbered.join('\n\n')}\n`);
    const contents = outline.units.filter(({ kind }) => kind === 'contents');
    expect(contents.map(({ start, end }) => text.slice(start, end).trim().split('\n').at(-1))).toEqual(['6.3 Hours']);
    expect(outline.units.filter(({ label }) => label !== null).map(({ path }) => path.join('/'))).toEqual(
      TITLES.flatMap((_, i) => [`${i + 1}`, ...PARTS.map((__, k) => `${i + 1}/${i + 1}.${k + 1}`)]),
    );
  });
});
