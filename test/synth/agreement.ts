import { attachments } from './appendices.ts';
import { citable, emptyUnit, type Planned, plan, write } from './assemble.ts';
import { TOPIC_CLAUSES } from './clauses/index.ts';
import type { Citations } from './language.ts';
import { say } from './language.ts';
import type { SynthAgreement, Unit } from './model.ts';
import { Random } from './random.ts';
import { draftArticle, type SkeletonOptions } from './skeleton.ts';
import { STYLES, styleNamed } from './styles.ts';
import { randomVoice, type Voice } from './voice.ts';

interface AgreementOptions extends Partial<SkeletonOptions> {
  /** Name of a numbering style; one is drawn if none is given. */
  style?: string;
  articles?: number;
  /** Parts of the voice that are not left to chance. */
  voice?: Partial<Voice>;
  contents?: boolean;
  /** Appendices and side letters behind the articles. */
  attachments?: boolean;
}

const PREAMBLE =
  'This Agreement is entered into on {start} between the {employer}, called the "{D}" below, and the {union}, called the "{A}" below, for the {ms} whom the {A} represents.';

/** Topics of the articles in the order of the taxonomy, recognition first and the term last. */
function chooseTopics(random: Random, count: number) {
  const first = TOPIC_CLAUSES.filter(({ topic }) => topic === 'basics/recognition');
  const last = TOPIC_CLAUSES.filter(({ topic }) => topic === 'basics/term-reopeners');
  const others = TOPIC_CLAUSES.filter((bank) => !first.includes(bank) && !last.includes(bank));
  const kept = new Set(random.shuffle(others).slice(0, Math.max(0, count - 2)));
  return [...first, ...others.filter((bank) => kept.has(bank)), ...last].slice(-Math.max(count, 1));
}

function cover(voice: Voice): string[] {
  return [
    'COLLECTIVE BARGAINING AGREEMENT',
    'between the',
    voice.employer.toUpperCase(),
    'and the',
    voice.union.toUpperCase(),
    `July 1, ${voice.startYear} - June 30, ${voice.endYear}`,
  ];
}

function signatures(voice: Voice): Unit {
  const unit = emptyUnit('signature-block', ['Signatures'], 0);
  unit.signatures = [
    `FOR THE ${voice.employerNoun.toUpperCase()}`,
    'President of the Governing Board',
    'Superintendent',
    `FOR THE ${voice.unionNoun.toUpperCase()}`,
    'President',
    'Bargaining Chair',
  ];
  return unit;
}

function preamble(random: Random, voice: Voice, citations: Citations): Unit {
  const unit = { ...emptyUnit('preamble', ['Preamble'], 0), heading: 'PREAMBLE' };
  unit.passages = [say(random, voice, citations, PREAMBLE)];
  return unit;
}

/** A random agreement: the same seed and options give the same tree. */
export function synthAgreement(seed: number, options: AgreementOptions = {}): SynthAgreement {
  const random = new Random(seed);
  const voice = randomVoice(random.fork('voice'), options.voice);
  const style = options.style ? styleNamed(options.style) : random.fork('style').pick(STYLES);
  const shape = random.fork('shape');
  const skeleton: SkeletonOptions = {
    depth: Math.min(options.depth ?? style.levels.length, style.levels.length),
    branching: options.branching ?? 0.3,
    continuation: options.continuation ?? 0.12,
    closing: options.closing ?? 0,
  };
  const topics = chooseTopics(shape, options.articles ?? shape.int(8, 24));
  const planned = plan(
    topics.map((bank) => draftArticle(shape, bank, skeleton)),
    style.levels,
    0,
    [],
  );
  const behind = options.attachments === false ? { appendices: [], sideLetters: [] } : attachments(shape, voice, shape.int(0, 2));
  const citations = citable(
    style,
    planned,
    behind.appendices.map(({ unit }) => unit),
  );
  const text = random.fork('text');
  const lowerItems = text.chance(0.4);
  const here = (unit: Unit): Citations => ({
    ...citations,
    here: { raw: style.cite === '' || style.cite === '§' ? 'this Agreement' : `this ${style.cite}`, target: unit.path, deictic: true },
  });
  const fill = ({ unit, ...rest }: Planned): Unit => write(text, voice, here(unit), { unit, ...rest }, lowerItems);
  return {
    documentType: 'agreement',
    title: 'Collective Bargaining Agreement',
    cover: cover(voice),
    parties: { employer: voice.employer, union: voice.union },
    term: { from: `${voice.startYear}-07-01`, to: `${voice.endYear}-06-30` },
    style: style.name,
    contents: options.contents ?? shape.chance(0.7),
    units: [
      ...(style.cite === '' ? [] : [preamble(text, voice, here(emptyUnit('preamble', [], 0)))]),
      ...planned.map(fill),
      signatures(voice),
      ...behind.appendices.map(fill),
      ...behind.sideLetters.map(fill),
    ],
    anomalies: [],
  };
}
