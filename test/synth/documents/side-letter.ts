import { emptyUnit, plan, write } from '../assemble.ts';
import { say } from '../language.ts';
import type { SynthAgreement } from '../model.ts';
import { Random } from '../random.ts';
import { type Draft, leaf } from '../skeleton.ts';
import { randomVoice, type Voice } from '../voice.ts';

const TERMS: readonly Draft[] = [
  leaf('From {date} until the end of the term, each site shall free one afternoon a month for work on the new science units.'),
  {
    ...leaf('{Ms} who write units during the summer are paid as follows:'),
    children: [
      leaf('{rate 42-58} per hour for up to {hour 20-30/5};', true),
      leaf('{usd 300-600/50} for each finished unit; and', true),
      leaf('no more than {usd 1800-2600/100} in all.', true),
    ],
  },
  leaf('Participation is voluntary, and the {P} shall not rate anyone on it.'),
  leaf('A committee with {n 2-3 members} from each side shall meet by {md} to judge the results.'),
  leaf('This letter sets no precedent and cannot be arbitrated.'),
  leaf('It ends on {end} and does not renew itself.'),
];

const OPENING =
  'The {employer} and the {union} agree to the following arrangement, which adds to the Agreement now in force and changes none of its provisions.';

/** A side letter of its own, with numbered terms and signatures. */
export function sideLetter(seed: number, fixed: Partial<Voice>): SynthAgreement {
  const random = new Random(seed);
  const voice = randomVoice(random.fork('voice'), fixed);
  const citations = { articles: [], sections: [], appendices: [], here: { raw: 'this letter', target: 'unresolvable', deictic: true } };
  const levels = [
    { label: '{1}.', id: '{1}', heading: null },
    { label: '{a}.', id: '{a}', heading: null },
  ];
  const capital = voice.members.charAt(0).toUpperCase() + voice.members.slice(1);
  const drafts = TERMS.map((draft) => ({ ...draft, templates: draft.templates.map((template) => template.replace('{Ms}', capital)) }));
  const opening = emptyUnit('paragraph', ['¶1'], 0);
  opening.passages = [say(random, voice, citations, OPENING)];
  const signed = emptyUnit('signature-block', ['Signatures'], 0);
  signed.signatures = [
    `FOR THE ${voice.employerNoun.toUpperCase()}`,
    'Superintendent',
    `FOR THE ${voice.unionNoun.toUpperCase()}`,
    'President',
  ];
  return {
    documentType: 'side-letter',
    title: 'Side Letter of Agreement: Science Units',
    cover: ['SIDE LETTER OF AGREEMENT', 'between the', voice.employer, 'and the', voice.union, 'Regarding Science Units'],
    parties: { employer: voice.employer, union: voice.union },
    term: { from: null, to: `${voice.endYear}-06-30` },
    contents: false,
    style: null,
    units: [opening, ...plan(drafts, levels, 0, []).map((planned) => write(random, voice, citations, planned, true)), signed],
    anomalies: [],
  };
}
