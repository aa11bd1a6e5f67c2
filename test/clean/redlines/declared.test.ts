import { expect, it } from 'vitest';
import { artifactsOf } from '../../support/artifacts.ts';

const HEAD = `TENTATIVE AGREEMENT

between the Winterholm School District and the Winterholm Teachers Association

`;

async function redlinesOf(legend: string, body: string, media_type = 'text/plain') {
  const { agreement } = await artifactsOf(`${HEAD}${legend}\n\nARTICLE 5 HOURS\n\n${body}\n`, { media_type });
  return {
    redlines: agreement.redlines.map(
      ({ op, text, certain }) => `${certain ? '' : '?'}${op === 'delete' ? '-' : '+'} ${text.replace(/\s+/g, ' ')}`,
    ),
    clauses: agreement.clauses
      .filter(({ path }) => path.length > 1)
      .map(({ path_text, text_before, text_after }) => [path_text, text_before, text_after]),
  };
}

const BODY = `5.1 The workday is [seven (7)] EIGHT (8) hours for members of the NEA.

5.2 A teacher attends two (2) fairs [and one
regatta] each year.

[5.3 A tutor brings a lantern.]

5.4 A TUTOR BRINGS A BELL FOR THE BOAT
AND A ROPE OF THIRTY FEET.`;

it.each([
  'Deleted language is shown in [brackets]; new language is shown in CAPITALS.',
  'Deletions are in brackets and additions are in all capital letters.',
  'Matter in capitals is new; matter in brackets is old law to be omitted.',
  'In this document, words in [brackets] are to be deleted, and\nwords in CAPITALS are to be added.',
])('reads brackets and capitals as it is told: %s', async (legend) => {
  const { redlines, clauses } = await redlinesOf(legend, BODY);
  expect(redlines).toEqual([
    '- seven (7)',
    '+ EIGHT (8)',
    '- and one regatta',
    '- 5.3 A tutor brings a lantern.',
    '+ A TUTOR BRINGS A BELL FOR THE BOAT AND A ROPE OF THIRTY FEET.',
  ]);
  expect(clauses[0]).toEqual([
    '5 / 5.1',
    'The workday is seven (7) hours for members of the NEA.',
    'The workday is EIGHT (8) hours for members of the NEA.',
  ]);
  expect(clauses[2]).toEqual(['5 / 5.3', 'A tutor brings a lantern.', '']);
});

it('leaves brackets and capitals alone where nothing tells what they mean', async () => {
  const { redlines, clauses } = await redlinesOf('The parties agree to the language [below].', BODY);
  expect(redlines).toEqual([]);
  expect(clauses.map(([path]) => path)).toEqual(['5 / 5.1', '5 / 5.2', '5 / 5.4']);
});

it.each([
  'Capitalized terms not otherwise defined in this Amendment have the meanings given in the Agreement.',
  'The bold headings are inserted for convenience and change no provision.',
  'Changes in tax brackets are told to the member, and each new list of items names them.',
  'The clerk shall post the new list with changes in capital letters.',
])('takes what an agreement says of terms, headings, pay and duties for no legend: %s', async (sentence) => {
  const { redlines } = await redlinesOf(sentence, `${BODY}\n\n**5.5** The **gate** is shut.`, 'text/markdown');
  expect(redlines).toEqual([]);
});

it('takes brackets for insertions where they are, and boxes for boxes', async () => {
  const { redlines } = await redlinesOf(
    'New language is in [brackets].',
    '5.1 The lamp is lit [at dusk]. [ ] yes [x] no\n\n5.2 The bell rings [at noon.',
  );
  expect(redlines).toEqual(['+ at dusk', '?+ at noon.']);
});

it('reads a legend that orders how words are shown', async () => {
  const { redlines } = await redlinesOf('Deleted language shall be shown in [brackets].', '5.1 The lamp is lit [at dusk].');
  expect(redlines).toEqual(['- at dusk']);
});

it('takes a style at its word, but for titles', async () => {
  const body = '**5.1 Lamps**\n\nThe lamp is lit **at dusk**.\n\n**5.2 The bell rings at noon.**';
  const { redlines } = await redlinesOf('New language is in bold; deleted language is in [brackets].', body, 'text/markdown');
  expect(redlines).toEqual(['+ at dusk', '+ 5.2 The bell rings at noon.']);
});
