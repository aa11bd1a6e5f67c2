import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../support/outline-of.ts';

const duties = '1. The keeper lights the lamps.\n2. The warden counts the boats.';
const example = '- Lamps of the mole\n- Boats of the inner basin\n- Nets and ropes';
const articles = ['LAMPS', 'BOATS', 'NETS'].map(
  (title, i) => `ARTICLE ${i + 1} - ${title}\n\nThe harbor keeps its ${title.toLowerCase()} well.\n\n`,
);
const parentsOfBullets = async (text: string): Promise<string[]> =>
  (await outlineOf(text)).outline.units.filter(({ path }) => path.at(-1)!.startsWith('•')).map(({ path }) => path.slice(0, -1).join('/'));

describe('a list behind a bare title', () => {
  it('is none of the item before it, also where the title heads a page', async () => {
    const text = `${articles.join('')}APPENDIX A\nKEEPERS\n\n${duties}\n\fEXAMPLE OF A ROUND\n\n${example}\n`;
    expect(new Set(await parentsOfBullets(text))).toEqual(new Set(['Appendix A']));
  });
});
