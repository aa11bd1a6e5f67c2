import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const TITLES = ['SCOPE', 'TERM', 'PAY', 'LEAVE', 'SAFETY'];
const body = TITLES.map(
  (title, i) => `ARTICLE ${i + 1} ${title}\n\nThe parties agree that this part of the agreement holds for the whole year.\n`,
).join('\n');
const entry = (label: string, title: string, page: number): string => `${label}   ${title} .......... ${page}`;
const listed = (entries: readonly string[]): string => `TABLE OF CONTENTS\n${entries.join('\n')}\n\n\f${body}`;
const entries = TITLES.map((title, i) => entry(`ARTICLE ${i + 1}`, title, i + 2));

async function mismatches(text: string): Promise<string[]> {
  const { outline } = await outlineOf(text);
  return outline.notes.filter(({ code }) => code === 'contents-mismatch').map(({ found, expected }) => `${found} ${expected}`);
}

describe('contents pages and headings', () => {
  it('says nothing where they agree', async () => {
    expect(await mismatches(listed(entries))).toEqual([]);
  });

  it('names what the contents have and the text has not', async () => {
    expect(await mismatches(listed([...entries, entry('APPENDIX A', 'CALENDAR', 9)]))).toEqual(['null APPENDIX A']);
  });

  it('names what the contents leave out', async () => {
    expect(await mismatches(listed(entries.filter((_, i) => i !== 2)))).toEqual(['ARTICLE 3 null']);
  });

  it('names another title', async () => {
    const other = entries.map((line) => line.replace('SAFETY', 'SAFETY AND HEALTH RULES').replace('LEAVE', 'ABSENCE'));
    expect(await mismatches(listed(other))).toEqual(['LEAVE ARTICLE 4   ABSENCE']);
  });

  it('takes the appendices behind a bare list for a part of it', async () => {
    const letters = ['A', 'B', 'C', 'D', 'E'];
    const list = [...letters.map((letter, i) => `${letter}.  ${TITLES[i]}`), 'APPENDIX A  Calendar', 'APPENDIX B  Stipends'].join('\n');
    const text = letters.map(
      (letter, i) => `${letter}.  ${TITLES[i]}\n\nThe parties agree that this part of the agreement holds for the whole year.\n`,
    );
    const tail =
      'APPENDIX A\nCalendar\n\nSchool opens on the first Tuesday of the month.\n\nAPPENDIX B\nStipends\n\nA coach is paid four hundred dollars a season.\n';
    expect(await pathsOf(`${list}\n\n\n${text.join('\n')}\n${tail}`)).toEqual(['A', 'B', 'C', 'D', 'E', 'Appendix A', 'Appendix B']);
  });
});
