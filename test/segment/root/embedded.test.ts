import { expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const SENTENCE = 'The parties agree that this part of the agreement holds for the whole school year.';
const articles = (from: number, to: number, word = 'ARTICLE'): string =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `${word} ${from + i} - ${TITLES[(from + i) % TITLES.length]}\n\nA. ${SENTENCE}\n\nB. ${SENTENCE}\n\n`,
  ).join('');
const TITLES = ['SCOPE', 'TERM', 'PAY', 'LEAVE', 'HOURS', 'RIGHTS', 'SAFETY'];
const allPaths = async (text: string): Promise<string[]> => (await outlineOf(text)).outline.units.map(({ path }) => path.join('/'));
const tops = (paths: readonly string[]): string[] => paths.filter((path) => !path.includes('/'));

it('hangs articles that begin anew between two of the list below the title above them', async () => {
  const paths = await allPaths(`${articles(1, 6)}FERRY TEACHERS\n${articles(1, 3, 'Article')}${articles(7, 8)}`);
  expect(tops(paths)).toEqual(['1', '2', '3', '4', '5', '6', 'Side Letter: FERRY TEACHERS', '7', '8']);
  expect(paths).toContain('Side Letter: FERRY TEACHERS/2/B');
});

it('hangs them below the unit that they stand in where no title heads them', async () => {
  const paths = await pathsOf(`${articles(1, 6)}${articles(1, 4, 'Article')}${articles(7, 8)}`);
  expect(tops(paths)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  expect(paths).toContain('6/2/A');
});

it('hangs articles right below the title of an appendix in it', async () => {
  const paths = await pathsOf(
    `${articles(1, 5)}APPENDIX A\n\nRULES OF THE HALL\n\n${articles(1, 3)}\fSIDE LETTER\n\nBoats\n\n1. ${SENTENCE}\n`,
  );
  expect(tops(paths)).toEqual(['1', '2', '3', '4', '5', 'Appendix A', 'Side Letter: Boats']);
  expect(paths).toContain('Appendix A/3/B');
});

it('hangs appendices of a memorandum below it', async () => {
  const appendix = (id: string): string => `\fAPPENDIX ${id} - ${TITLES[id.charCodeAt(0) - 65]}\n\n${SENTENCE}\n\n`;
  const paths = await pathsOf(articles(1, 5) + ['A', 'B', 'C', 'A', 'B', 'D'].map(appendix).join(''));
  expect(tops(paths).slice(5)).toEqual(['Appendix A', 'Appendix B', 'Appendix C', 'Appendix D']);
  expect(paths).toContain('Appendix C/Appendix B');
  const as = await pathsOf(articles(1, 5) + ['A', 'B', 'C', 'A', 'B', 'C', 'D', 'E'].map(appendix).join(''));
  expect(tops(as).slice(5)).toEqual(['Appendix A', 'Appendix B', 'Appendix C', 'Appendix D', 'Appendix E']);
  expect(as).toContain('Appendix C/Appendix C');
});

it('takes a memorandum among the title lines of an appendix for its title, and entries of an index for none', async () => {
  const appendix = `\fAPPENDIX A\n\nFERRY UNION AND\nFERRY COMMITTEE\nMEMORANDUM OF AGREEMENT\nWATCHES OF THE NIGHT\n\n${SENTENCE}\n\n1. ${SENTENCE}\n\n2. ${SENTENCE}\n\n`;
  const index = '\fINDEX\n\nmeetings, Union, 7, 12\n\nMemorandum of Agreement\nfor keepers of the mole, 97\nfor the ferry, 103–105\n';
  const paths = await allPaths(articles(1, 5) + appendix + index);
  expect(tops(paths).slice(5)).toEqual(['Appendix A']);
  expect(paths).toContain('Appendix A/2');
});

it('puts by-laws behind the agreement under their title, and no second agreement', async () => {
  const rules = `\fBYLAWS OF THE\nFERNHOLLOW GUILD\n\n${articles(1, 4, 'Article')}`;
  const { outline } = await outlineOf(articles(1, 7) + rules);
  const last = outline.units.filter(({ parent }) => parent === null).at(-1)!;
  expect([last.kind, last.label, last.path[0]]).toEqual(['appendix', null, 'BYLAWS OF THE FERNHOLLOW GUILD']);
  expect(outline.notes.filter(({ code }) => code === 'missing-number')).toEqual([]);
  const second = await pathsOf(`${articles(1, 7)}\fAGREEMENT\n\nFOR COOKS\n\n${articles(1, 4)}`);
  expect(tops(second).slice(7)).toEqual(['1~2', '2~2', '3~2', '4~2']);
});

it('notes an article of the agreement that stands again in an appendix', async () => {
  const { outline } = await outlineOf(`${articles(1, 5)}\fAPPENDIX A - LETTER\n\n${SENTENCE}\n\nARTICLE 1 - TERM\n\n1.1 ${SENTENCE}\n`);
  expect(outline.notes.filter(({ code }) => code === 'duplicate-number').map(({ message }) => message)).toEqual([
    'ARTICLE 1 - stands a second time, in Appendix A.',
  ]);
});
