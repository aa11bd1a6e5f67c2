import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../../support/outline-of.ts';

const HEAD =
  'TENTATIVE AGREEMENT\n\nARTICLE VI\nDUTIES\n\n6.2.4.1 Crossing guards watch the gates before the first bell of every school day.\n\n';

describe('clauses of an amendment without a number', () => {
  it('hangs a list below the paragraph that opens it, where that has a subject of its own', async () => {
    const text = `${HEAD}For the coming year, each campus committee writes a timetable for late buses. The timetable says:\n\n- 1. Late buses leave at four from the main entrance of the campus.\n- 2. Each campus posts the timetable in its office.\n`;
    const { outline } = await outlineOf(text, 'amendment', 'text/markdown');
    expect(outline.units.filter((unit) => unit.parent !== null).map((unit) => `${unit.kind} ${unit.path.join('/')}`)).toEqual([
      'section 6/6.2.4.1',
      'paragraph 6/¶1',
      'item 6/¶1/1',
      'item 6/¶1/2',
    ]);
  });

  it('leaves the list with the clause whose subject the paragraph goes on with', async () => {
    const text = `${HEAD}Crossing guards receive these things at the gates:\n\n- 1. A vest for each guard in the color that the police prescribe.\n- 2. A whistle on a cord.\n`;
    expect((await pathsOf(text, 'amendment', 'text/markdown')).slice(-2)).toEqual(['6/6.2.4.1/1', '6/6.2.4.1/2']);
  });

  it('takes what is marked as new for a unit, with its title', async () => {
    const text = `${HEAD}(new) **Garden Program**\n\nA committee plans the school gardens and meets three times in each year.\n`;
    const { outline } = await outlineOf(text, 'amendment', 'text/markdown');
    const unit = outline.units.at(-1)!;
    expect([unit.kind, unit.path.join('/'), unit.heading]).toEqual(['paragraph', '6/¶1', 'Garden Program']);
    expect(outline.notes).toEqual([]);
  });

  it('reads the number behind the mark of a new clause, and the lost one of its parent', async () => {
    const text = `${HEAD}(new) 6.5 The nurse sees every pupil once in a year.\n\n(new) Field Trips and Excursions\n\n6.7.1 A trip is planned ten days before it leaves the school.\n\n6.7.2 Parents sign a form for each of the trips.\n`;
    expect(await pathsOf(text, 'amendment')).toEqual(['6', '6/6.2.4.1', '6/6.5', '6/6.7/6.7.1', '6/6.7/6.7.2']);
  });

  it('takes gaps and lists that begin anew for normal', async () => {
    const text =
      'APPENDIX B\nSTIPENDS\n\n1. DEPARTMENT CHAIRS (Paid in two parts)\n\nEach chair is paid as the schedule says.\n\n7. COACHES (Paid in June)\n\nEach coach is paid after the season.\n\n1. Masters stipend of one hundred dollars\n2. Nurse stipend of two hundred dollars\n';
    const { outline } = await outlineOf(text, 'amendment');
    expect(outline.units.map((unit) => unit.path.at(-1))).toEqual(['Appendix B', '1', '7', '1~2', '2']);
    expect(outline.units[1]!.heading).toBe('DEPARTMENT CHAIRS (Paid in two parts)');
  });
});
