import type { Cue } from '../evidence.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ENTRY = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(?:19|20)\\d\\d\\b.{0,60}$`,
  'i',
);
const BARGAINING = /negotiat|bargain|impasse|tentative|proposal|mediat|strike/i;

/** Entries headed by dates, as on a page that is added to while the parties bargain. */
export const datedEntries: Cue = (evidence) => {
  const entries = evidence.lines.filter((line) => ENTRY.test(line)).length;
  const bargaining = evidence.lines.filter((line) => BARGAINING.test(line)).length;
  if (entries < 3 || entries * 4000 < evidence.words || bargaining < 3) return [];
  return [{ cue: `${entries} dated entries`, weights: { 'negotiation-update': 2.5, news: 0.3, agreement: -0.5 } }];
};
