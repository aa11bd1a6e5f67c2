import { describe, expect, it } from 'vitest';
import { account } from '../../pipeline/text/account.ts';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const AGREEMENT = `ARTICLE I

RECOGNITION

1.1 The Board recognizes the Guild for all teachers of the Fernhollow schools.

1.2 The unit takes in:

   a) teachers of all grades who are paid by the schedule;

   b) counselors who serve more than one school.

ARTICLE II

HOURS

2.1 The work day is seven (7) hours long and holds a lunch of thirty minutes.

2.2 Meetings are held as Section 1.1 of this agreement says.

ARTICLE III

LEAVES

3.1 Each teacher earns ten days of sick leave in a year of service.
`;

describe('segment', () => {
  it('cuts articles, sections and items', async () => {
    expect(await pathsOf(AGREEMENT)).toEqual(['1', '1/1.1', '1/1.2', '1/1.2/a', '1/1.2/b', '2', '2/2.1', '2/2.2', '3', '3/3.1']);
  });

  it('covers every character once', async () => {
    const { outline, text } = await outlineOf(AGREEMENT);
    expect(account({ text, edits: [] }, outline.regions).fault).toBeNull();
  });

  it('gives heading, label and own text as spans of the text', async () => {
    const { outline, text } = await outlineOf(AGREEMENT);
    const article = outline.units.find((unit) => unit.path.join('/') === '2')!;
    expect([article.label, article.heading]).toEqual(['ARTICLE II', 'HOURS']);
    const section = outline.units.find((unit) => unit.path.join('/') === '2/2.1')!;
    expect(text.slice(section.start, section.label_end)).toBe('2.1');
    expect(text.slice(section.text_start, section.end)).toMatch(/^The work day .* minutes\.$/);
  });

  it('never takes contents pages for the body', async () => {
    const contents = `TABLE OF CONTENTS\n\nARTICLE I    RECOGNITION ........ 1\nARTICLE II   HOURS ........ 2\nARTICLE III  LEAVES ........ 3\nAPPENDIX A   CALENDAR ........ 4\n\n\f`;
    const { outline } = await outlineOf(contents + AGREEMENT);
    expect(outline.units.filter((unit) => unit.kind === 'article').map((unit) => unit.path[0])).toEqual(['1', '2', '3']);
    expect(outline.units[0]!.kind).toBe('contents');
  });

  it('finds contents lists that show no page numbers', async () => {
    const list = ['RECOGNITION', 'HOURS', 'LEAVES', 'PAY', 'TERM'].map((title, i) => `ARTICLE ${i + 1} ${title}`).join('\n');
    const body = ['RECOGNITION', 'HOURS', 'LEAVES', 'PAY', 'TERM']
      .map((title, i) => `ARTICLE ${i + 1} ${title}\n\nThe parties agree that this part of the agreement holds for the whole year.\n`)
      .join('\n');
    expect(await pathsOf(`${list}\n\n${body}`)).toEqual(['1', '2', '3', '4', '5']);
  });

  it.each([
    ['2.4 Meetings', 'number-gap 2.4 2.2'],
    ['2.1 Meetings', 'duplicate-number 2.1 2.2'],
  ])('names what is wrong with the numbering: %s', async (printed, note) => {
    const { outline } = await outlineOf(AGREEMENT.replace('2.2 Meetings', printed));
    expect(outline.notes.map(({ code, found, expected }) => `${code} ${found} ${expected}`)).toEqual([note]);
  });

  it('gives a lost label its place and number', async () => {
    const lost = AGREEMENT.replace('2.2 Meetings are', 'Meetings are').replace(
      '\nARTICLE III',
      '\n2.3 Notices are posted in the staff room of each school building.\n\nARTICLE III',
    );
    const { outline } = await outlineOf(lost);
    expect(outline.units.map((unit) => unit.path.join('/'))).toContain('2/2.2');
    expect(outline.notes.map((note) => note.code)).toContain('missing-number');
  });

  it('leaves references at the start of a wrapped line alone', async () => {
    const wrapped = AGREEMENT.replace(
      '2.2 Meetings are held as Section 1.1 of this agreement says.',
      '2.2 Meetings are held as the parties agreed in\nSection 1.1 of this agreement and in\n12.2 and 12.3, unless they agree otherwise.',
    );
    expect(await pathsOf(wrapped)).toEqual(await pathsOf(AGREEMENT));
  });

  it('finds the title that opens the text below a label alone on its line', async () => {
    const section = (n: number, title: string): string =>
      `SECTION ${n}\n${title}: Each keeper of the lamps shall be told of it in good time.\n\n`;
    const text = ['I', 'II', 'III']
      .map((n) => `ARTICLE ${n}\n\nWATCHES\n\n${section(1, 'NIGHT WATCH')}${section(2, 'DAY WATCH')}`)
      .join('');
    const { outline } = await outlineOf(text);
    expect(
      outline.units
        .filter(({ kind }) => kind === 'section')
        .slice(0, 2)
        .map(({ heading }) => heading),
    ).toEqual(['NIGHT WATCH', 'DAY WATCH']);
  });

  it('treats gaps of an amendment as normal', async () => {
    const amendment =
      'ARTICLE IV\nHOURS\n\n4.3 The day begins at eight for every teacher of the district.\n\nARTICLE IX\nPAY\n\n9.7 The rate rises by two percent in the second year of the term.\n';
    const { outline } = await outlineOf(amendment, 'amendment');
    expect(outline.units.filter((unit) => unit.label).map((unit) => unit.path.join('/'))).toEqual(['4', '4/4.3', '9', '9/9.7']);
    expect(outline.notes.filter((note) => note.severity !== 'info')).toEqual([]);
  });

  it('reads deletions and insertions of Markdown inside their clauses', async () => {
    const redlined =
      'ARTICLE IV\nHOURS\n\n4.3 The day begins at ~~eight~~ **nine** for every teacher of the district.\n\n4.4 Lunch is ~~twenty~~ **thirty** minutes long in each of the schools.\n';
    const { outline, text } = await outlineOf(redlined, 'amendment', 'text/markdown');
    expect(outline.redlines.map((redline) => `${redline.op} ${text.slice(redline.start, redline.end)}`)).toEqual([
      'delete eight',
      'insert nine',
      'delete twenty',
      'insert thirty',
    ]);
  });

  it('hangs appendices and side letters beside the articles', async () => {
    const tail = `${AGREEMENT}\nAPPENDIX A\n\nCALENDAR\n\nSchool opens on the first Tuesday of the month that the board names.\n\nSIDE LETTER\n\nCOMBINATION CLASSES\n\n1. A teacher of two grades is paid five hundred dollars more each year.\n`;
    expect((await pathsOf(tail)).slice(-3)).toEqual([
      'Appendix A',
      'Side Letter: COMBINATION CLASSES',
      'Side Letter: COMBINATION CLASSES/1',
    ]);
  });
});
