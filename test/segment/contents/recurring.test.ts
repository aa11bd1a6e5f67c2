import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const TITLES = ['LAMPS', 'BOATS', 'NETS', 'ROPES'];
const PARTS = ['Purpose', 'Keepers', 'Hours'];
const listed = TITLES.map((title, i) => [`${i + 1}  ${title}`, ...PARTS.map((part, k) => `${i + 1}.${k + 1} ${part}`)].join('\n'));
const body = TITLES.map((title, i) =>
  [
    `${i + 1}  ${title}`,
    ...PARTS.map(
      (part, k) =>
        `${i + 1}.${k + 1} ${k === 1 ? '' : `${part}\n\n`}The harbor master shall keep the ${title.toLowerCase()} in good order.`,
    ),
  ].join('\n\n'),
);

describe('contents without page numbers', () => {
  it('end where their first entry comes again', async () => {
    const { outline, text } = await outlineOf(`HARBOR RULES\n\nTABLE OF CONTENTS\n\n${listed.join('\n')}\n\n${body.join('\n\n')}\n`);
    const contents = outline.units.filter(({ kind }) => kind === 'contents');
    expect(contents.map(({ start, end }) => text.slice(start, end).trim().split('\n').at(-1))).toEqual(['4.3 Hours']);
    expect(outline.units.filter(({ label }) => label !== null).map(({ path }) => path.join('/'))).toEqual(
      TITLES.flatMap((_, i) => [`${i + 1}`, ...PARTS.map((__, k) => `${i + 1}/${i + 1}.${k + 1}`)]),
    );
  });
});
