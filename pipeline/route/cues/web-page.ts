import { type Cue, countOf } from '../evidence.ts';

const CHROME =
  /^(?:search(?:\s+for:?)?|toggle\s+navigation|share\s+this|load\s+more|in\s+this\s+section|see\s+all|quick\s+links|link\s+to\s+this\s+section|contact\s+us|home|menu|sign\s+in|posted\s+on|follow\s+(?:us|on)\b.*|download\b.*\bhere)$/gim;

/** Menus and buttons of a web page that were saved along with its text. */
export const webPage: Cue = (evidence) => {
  const chrome = countOf(evidence.lines.join('\n'), CHROME);
  if (chrome < 2) return [];
  const short = evidence.lines.filter((line) => line.length < 40).length / evidence.lines.length;
  const links = chrome >= 4 && short > 0.7 && evidence.words < 1500;
  return [
    {
      cue: links ? 'page of links' : 'web page',
      weights: links
        ? { other: 4, agreement: -3, 'side-letter': -2.5, 'salary-schedule': -2.5 }
        : { 'negotiation-update': 1, news: 0.7, other: 0.7, agreement: -1 },
    },
  ];
};
