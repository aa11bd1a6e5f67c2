import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../../pipeline/model.ts';
import { readTerms } from '../reading.ts';

const read = (text: string, type: DocumentType) => {
  const { events } = readTerms(text, type);
  for (const event of events) expect(event.quote).toBe(text.slice(event.start, event.end));
  return events.map((event) => [event.date, event.type, event.actors.join(' + '), event.amounts.join(' ')]);
};
const PAGE = `Negotiations Updates
Harbor Point Unified School District keeps this page for its talks with the Harbor Point Teachers Association (HPTA).
March 14, 2022
The District and HPTA reached a tentative agreement on a 4.5% raise. It goes to a vote.
March 2, 2022
Because talks stalled, the District requested yesterday that impasse be declared.
January 11, 2022
The District sent HPTA a letter inviting its leaders to begin negotiations.
December 3, 2021
The teams met for a session on class size.
`;

describe('events', () => {
  it('gives each dated entry of an updates page its date and type', () => {
    const district = 'Harbor Point Unified School District';
    expect(read(PAGE, 'negotiation-update').filter(([, type]) => type !== 'other')).toEqual([
      ['2022-03-14', 'tentative-agreement', `${district} + Harbor Point Teachers Association`, '4.5%'],
      ['2022-03-01', 'impasse-request', district, ''],
      ['2022-01-11', 'request-to-bargain', `${district} + Harbor Point Teachers Association`, ''],
      ['2021-12-03', 'meeting', '', ''],
    ]);
  });

  it('counts weekdays of an article from its date and keeps the side of each offer', () => {
    const article = `Talks stall in Elm Falls
Posted on
October 20, 2022
The Elm Falls School District and the Elm Falls Educators Association declared impasse on Tuesday, both said.
The Association requested 6.5% raises. The district countered with 4.25% raises.
A state mediator will be named.
`;
    expect(read(article, 'news')).toEqual([
      ['2022-10-18', 'impasse-declared', 'Elm Falls School District + Elm Falls Educators Association', ''],
      [null, 'proposal', 'Elm Falls Educators Association', '6.5%'],
      [null, 'proposal', 'Elm Falls School District', '4.25%'],
      [null, 'mediation', 'mediator', ''],
    ]);
  });

  it('dates each act of a sentence by the day behind it', () => {
    const article =
      'Talks move on\nThe Elm Falls Federation declared impasse on March 5, 2025, and the state appointed a mediator on March 19, 2025.\n';
    expect(read(article, 'news').map(([date, type]) => [date, type])).toEqual([
      ['2025-03-05', 'impasse-declared'],
      ['2025-03-19', 'mediation'],
    ]);
  });

  it('tells of the step, not of an offer that it followed', () => {
    const article = 'Talks stall\nThe Elm Falls Federation declared an impasse on August 21, 2025 after the district offered 2%.\n';
    expect(read(article, 'news').map(([date, type]) => [date, type])).toEqual([['2025-08-21', 'impasse-declared']]);
  });

  it('leaves a weekday open where the article has no date', () => {
    const [event] = readTerms(
      'Strike looms\nTeachers of the Elm Falls Federation voted on Monday to go on strike, they said.\n',
      'news',
    ).events;
    expect([event?.date, event?.date_text, event?.type]).toEqual([null, 'Monday', 'strike']);
  });

  it('names who made an offer and no others, and tells of no raise as of an event', () => {
    const article =
      'Talks\nWhen the Elm Falls School District and the Elm Falls Educators Association last met, the Association requested 8% raises.\nThe panel recommends a 3% increase effective July 1, 2031.\nDescription: a mediation release\n';
    expect(read(article, 'news')).toEqual([
      [null, 'proposal', 'Elm Falls Educators Association', '8%'],
      [null, 'fact-finding', '', '3%'],
    ]);
  });

  it('reads figures of a day as headings, and the heading where it tells the act', () => {
    const page =
      'Talks\nPosted on\nMarch 9, 2031\n3.8 Bargaining Update\nWe met with the district today and talked of pay.\n3.7 Strike Announcement\nDear neighbours, thank you for all that you do.\n3.6 Media Advisory\nThe teams will speak to all who come to the hall.\n3.8 Bargaining Update\nWe met with the district today, as told above.\n';
    expect(read(page, 'negotiation-update').map(([date, type]) => `${date} ${type}`)).toEqual([
      '2031-03-08 meeting',
      '2031-03-07 strike',
      '2031-03-06 other',
      '2031-03-08 meeting',
    ]);
  });

  it('tells none of an agreement', () => expect(read(PAGE, 'agreement')).toEqual([]));

  it('reads timelines whose lines begin with their date', () => {
    const page = `Negotiations Updates
Harbor Point Unified School District and the Harbor Point Teachers Association (HPTA)
Date\tWhat happened
10/5/2023\tInitial proposals were presented at the Board meeting
3/12/2024\tHPTA declared impasse
4/19/2024\tMediation
Thursday, May 9, 2024 - Board votes
The Board of Education ratified the agreement this evening.
`;
    expect(read(page, 'negotiation-update').map(([date, type]) => `${date} ${type}`)).toEqual([
      '2023-10-05 proposal',
      '2024-03-12 impasse-declared',
      '2024-04-19 mediation',
      '2024-05-09 ratification',
    ]);
  });
});
