import { emptyUnit } from './assemble.ts';
import { type Passage, plain, type SynthAgreement, type Unit, walk } from './model.ts';
import { Random } from './random.ts';

/** New words for the end of a clause. */
const ADDED = [
  'The parties shall review the effect of this change before the term ends.',
  'This change applies from the first duty day after ratification.',
  'The personnel office shall tell all sites of this change in writing.',
  'Staff hired during the year receive a share in proportion to the time served.',
];

const NEW_CLAUSES = [
  'A joint committee shall study workload at the sites and report its findings to both parties.',
  'Staff who serve on a hiring panel outside the duty day are paid the hourly rate.',
  'The calendar shall name the dates of evening events before the school year begins.',
];

/** Replaces the first amount of a passage by a larger one: the old one is struck, the new one inserted. */
function raise(passage: Passage): Passage | null {
  const amount = passage.amounts.find(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'duration');
  const text = plain(passage);
  if (!amount || typeof amount.value !== 'number' || !text.includes(amount.raw)) return null;
  const at = text.indexOf(amount.raw);
  const value = amount.kind === 'money' ? amount.value + 250 : amount.value + 1;
  const raw =
    amount.kind === 'money'
      ? `$${String(value).replace(/\B(?=(\d{3})+$)/g, ',')}`
      : amount.kind === 'percent'
        ? `${value}%`
        : `${value} ${amount.unitOfMeasure}s`;
  return {
    runs: [
      { text: text.slice(0, at) },
      { text: amount.raw, op: 'delete' },
      { text: ' ' },
      { text: raw, op: 'insert' },
      { text: text.slice(at + amount.raw.length) },
    ],
    amounts: [...passage.amounts, { ...amount, raw, value }],
    references: passage.references,
  };
}

function append(random: Random, passage: Passage): Passage {
  return { ...passage, runs: [...passage.runs, { text: ' ' }, { text: random.pick(ADDED), op: 'insert' }] };
}

/** Strikes the words after the last comma, or the whole sentence where there is none. */
function strike(passage: Passage): Passage {
  const text = plain(passage);
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return { ...passage, runs: [{ text, op: 'delete' }] };
  return { ...passage, runs: [{ text: text.slice(0, comma) }, { text: text.slice(comma, -1), op: 'delete' }, { text: text.slice(-1) }] };
}

function amendUnit(random: Random, unit: Unit): Unit {
  const [first, ...rest] = unit.passages;
  if (!first) return unit;
  // A lead-in that ends with a colon stays whole, or its list would hang in the air.
  const open = plain(first).endsWith(':');
  const changed = raise(first) ?? (open ? first : random.chance(0.5) ? append(random, first) : strike(first));
  return { ...unit, passages: [changed, ...rest] };
}

function newClause(random: Random, article: Unit, last: Unit): Unit {
  const number = Number(/\d+$/.exec(last.path.at(-1) ?? '')?.[0]) + 1;
  const id = (last.path.at(-1) ?? '').replace(/\d+$/, String(number));
  const unit = emptyUnit('section', [...article.path, id], 1);
  unit.label = (last.label ?? '').replace(/\d+(\D*)$/, `${number}$1`);
  unit.separator = last.separator;
  unit.remark = '(new)';
  unit.passages = [{ runs: [{ text: random.pick(NEW_CLAUSES), op: 'insert' }], amounts: [], references: [] }];
  return unit;
}

/** References to what the amendment does not print lead nowhere within it. */
function cutReferences(units: readonly Unit[], printed: ReadonlySet<string>): Unit[] {
  return units.map((unit) => ({
    ...unit,
    passages: unit.passages.map((passage) => ({
      ...passage,
      references: passage.references.map((reference) =>
        typeof reference.target === 'string' || printed.has(reference.target.join('/'))
          ? reference
          : { ...reference, target: 'unresolvable' },
      ),
    })),
    children: cutReferences(unit.children, printed),
  }));
}

/**
 * A tentative agreement that amends `base`: some sections of some articles with words struck and inserted, new sections at the end
 * of an article; unchanged sections are not printed.
 */
export function amend(seed: number, base: SynthAgreement, articles: number): SynthAgreement {
  const random = new Random(seed);
  const all = base.units.filter(({ kind, children }) => kind === 'article' && children.length > 2);
  const chosen = new Set(random.shuffle(all).slice(0, articles));
  const units = all
    .filter((unit) => chosen.has(unit))
    .map((article) => {
      const sections = article.children.filter(({ kind }) => kind === 'section');
      const kept = new Set(random.shuffle(sections).slice(0, random.int(2, 3)));
      const children = sections.filter((section) => kept.has(section)).map((section) => amendUnit(random, section));
      const last = sections.at(-1);
      if (last && random.chance(0.5)) children.push(newClause(random, article, last));
      return { ...article, children };
    });
  const printed = new Set([...walk(units)].map(({ path }) => path.join('/')));
  const opening = emptyUnit('paragraph', ['¶1'], 0);
  const { employer, union } = base.parties;
  opening.passages = [
    {
      runs: [
        {
          text: `The ${employer} and the ${union} have reached a tentative agreement on the changes below. It takes effect once the membership has ratified it and the governing board has approved it. All other language remains as it is.`,
        },
      ],
      amounts: [],
      references: [],
    },
  ];
  return {
    ...base,
    documentType: 'tentative-agreement',
    title: 'Tentative Agreement',
    cover: ['Tentative Agreement', 'between the', employer, 'and the', union],
    contents: false,
    style: null,
    units: [opening, ...cutReferences(units, printed), ...base.units.filter(({ kind }) => kind === 'signature-block')],
    anomalies: [],
  };
}
