import { describe, expect, it } from 'vitest';
import { decidePage, type PageFacts } from '../../../../pipeline/extract/pdf/decision/index.ts';

const PROSE = 'Teachers of the district shall be paid on the last working day of each month unless the board has agreed otherwise. '.repeat(
  3,
);
const POOR = 'Taxdwrs «f tke d!strvct sba11 bc pa»d oh tkc Iagf wqrkjmg dny 0f eacb ntonfh unlgss thc boqrd hgs agrccd othcrwjse. '.repeat(
  3,
);
const NOTHING: PageFacts = { visible: '', hidden: '', imageCover: 0, drawn: false };

describe('decidePage', () => {
  it.each<[string, Partial<PageFacts>, string, boolean]>([
    ['prose', { visible: PROSE }, 'text-layer', false],
    ['prose over a coloured picture', { visible: PROSE, imageCover: 1 }, 'text-layer', false],
    ['a short cover page', { visible: 'Agreement 2031' }, 'text-layer', false],
    ['nothing at all', {}, 'blank', false],
    ['a picture alone', { imageCover: 0.9 }, 'no-text', true],
    ['letters drawn as outlines', { drawn: true }, 'no-text', true],
    ['a stamp over a scan', { visible: 'Received 12 May', imageCover: 0.95 }, 'no-text', true],
    ['a scan with good hidden text', { hidden: PROSE, imageCover: 1 }, 'text-layer', false],
    ['a scan with poor hidden text', { hidden: POOR, imageCover: 1 }, 'image-with-poor-hidden-text', true],
    [
      'a few words that English has not, and leaders',
      { visible: `Inhaltsverzeichnis ${'.'.repeat(150)} 2 Benutzerhandbuch` },
      'text-layer',
      false,
    ],
    ['unmapped codes', { visible: '\ue001\ue002\ue003\ue004 '.repeat(60) }, 'garbage-text', true],
  ])('%s', (_, facts, reason, recognise) => {
    expect(decidePage({ ...NOTHING, ...facts })).toMatchObject({ reason, recognise });
  });

  it('asks for the images only where they can change the decision', () => {
    expect(decidePage({ ...NOTHING, visible: PROSE }).asksForImages).toBe(false);
    expect(decidePage({ ...NOTHING, hidden: PROSE }).asksForImages).toBe(true);
    expect(decidePage(NOTHING).asksForImages).toBe(true);
  });
});
