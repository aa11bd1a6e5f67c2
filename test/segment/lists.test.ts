import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

describe('lists of an article', () => {
  it('reads `B. 1.` as the first of section B, not as a misread 8.1', async () => {
    const section = (id: string): string => `${id}  The Guild and the Board shall meet whenever one of them asks for it in writing.\n\n`;
    const text = ['ARTICLE ONE\n\nMEETINGS\n\n', ...['A. 1.', 'A. 2.', 'B. 1.', 'B. 2.', 'C. ', 'S. 1.'].map(section)].join('');
    const { outline } = await outlineOf(text.replace('S. 1.', 'D. 1.'));
    expect(outline.units.map((unit) => unit.path.join('/'))).toEqual(['1', '1/A. 1', '1/A. 2', '1/B. 1', '1/B. 2', '1/C', '1/D. 1']);
    expect(outline.notes).toEqual([]);
  });

  it('hangs bullets behind a bare title beside the list before it', async () => {
    const text =
      'ARTICLE 1\n\nSTANDBY\n\n1. Two drivers are on call for the north road.\n\n2. One driver is on call for the south road.\n\nEXAMPLES\n\n• A driver who takes the whole week is paid for it as one week.\n\n• A driver who takes a day is paid for the day alone.\n';
    expect(await pathsOf(text)).toEqual(['1', '1/1', '1/2', '1/•1', '1/•2']);
  });

  it('knows the bullets of symbol fonts', async () => {
    const text =
      'ARTICLE 1\n\nHOLIDAYS\n\nA. These days are holidays of the county staff:\n♦ the first day of the year\n♦ the founding day of the county\n';
    expect(await pathsOf(text)).toEqual(['1', '1/A', '1/A/•1', '1/A/•2']);
  });
});

describe('labels below sections', () => {
  const article = `${['PURPOSE', 'TERM', 'PAY']
    .map((title, i) => `ARTICLE ${i + 1}\n\n${title}\n\nThe parties agree on this article for the whole term of the agreement.\n\n`)
    .join('')}ARTICLE 4\n\nDISPUTES\n\n`;
  const below = async (text: string): Promise<string[]> => (await pathsOf(article + text)).filter((path) => path.startsWith('4/'));

  it('hangs the steps of a procedure below their section', async () => {
    const text = `4.1 Procedure\n\nStep 1. The worker speaks with the manager within ten days of the event.\n\nStep 2. The worker writes to the director within ten days of the answer.\n\n4.2 Records of disputes are kept apart from other records of the worker.\n`;
    expect(await below(text)).toEqual(['4/4.1', '4/4.1/Step 1', '4/4.1/Step 2', '4/4.2']);
  });

  it('hangs `Section 1.1` below `Section 1`', async () => {
    const text = `Section 1 - Dues\n\nSection 1.1 The County withholds dues from the pay of each member.\n\nSection 1.2 The Guild tells the County of every change of dues.\n\nSection 2 - Boards\n\nSection 2.1 The Guild may post notices on the boards of the County.\n`;
    expect(await below(text)).toEqual(['4/1', '4/1/1.1', '4/1/1.2', '4/2', '4/2/2.1']);
  });

  it('uses a style again further down', async () => {
    const text = `1. Paid Leave\n\nA. Uses of Leave. Leave is for the worker and for the family of the worker.\n\n1. Family Members\n\na. A spouse of the worker counts as a member of the family.\n\nb. A child of the worker counts as one too.\n\n2. Health Conditions\n\nB. Accrual of Leave\n\n2. Misuse of Leave\n\nA. Misuse of leave is dealt with as the rules of conduct say.\n`;
    expect(await below(text)).toEqual(['4/1', '4/1/A', '4/1/A/1', '4/1/A/1/a', '4/1/A/1/b', '4/1/A/2', '4/1/B', '4/2', '4/2/A']);
  });

  it('reads two labels of one line, and a section whose title begins with a number', async () => {
    const text = `Section 1. Books\n\nA. The library orders the books that the staff asks for.\n\nB. 1. Each school names two readers of new books.\n\n2. A reader serves for one year and may be named again.\n\nSection 2. 125 Plan. The County offers a plan for costs of health and care.\n`;
    expect(await below(text)).toEqual(['4/1', '4/1/A', '4/1/B', '4/1/B/1', '4/1/B/2', '4/2']);
  });
});

it('lets a list begin anew behind each of several titles of a section', async () => {
  const text = `ARTICLE 1 BOATS\n\nSection 1. Boats are tarred in May.\n\nARTICLE 2 LEAVE\n\nSection 1. Days may be given to another person who meets these requirements.\n\nSICK LEAVE\nThe person:\na. has served the harbor for a year in any boat, and\nb. has used all days of leave, and\nc. has asked for it in writing.\n\nMOURNING\nThe person:\na. has lost a parent, and\nb. has no other days left, and\nc. tells the harbor master.\n\nSection 2. Days are counted in hours.\n`;
  expect((await pathsOf(text)).filter((path) => path.startsWith('2/'))).toEqual([
    '2/1',
    '2/1/a',
    '2/1/b',
    '2/1/c',
    '2/1/a~2',
    '2/1/b~2',
    '2/1/c~2',
    '2/2',
  ]);
});
