import type { Anomaly, Passage, Run, SynthAgreement, Unit } from './model.ts';
import type { Random } from './random.ts';

/** Characters that recognition takes for each other in labels. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'lI',
  '5': 'S',
  '8': 'B',
  B: '8',
  I: 'l1',
  O: '0',
  S: '5',
  l: '1I',
  o: '0',
  i: 'l',
  '.': ',',
};

/** Misreadings of running text. */
const MISREAD: readonly (readonly [from: string, to: string])[] = [
  ['rn', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['e', 'c'],
  ['c', 'e'],
  ['t', 'f'],
  ['h', 'b'],
  ['l', 'I'],
  ['i', 'l'],
  ['u', 'n'],
  ['n', 'u'],
  ['o', '0'],
  ['a', 'n'],
];

export interface LabelDamage {
  /** Share of labels that are not printed. */
  lost: number;
  /** The same for labels of the top level; like the others where it is not given. */
  lostTop?: number;
  /** Share of label characters that are misread, of those that have a look-alike. */
  misread: number;
}

function misreadLabel(random: Random, label: string, share: number): string {
  return [...label]
    .map((character) => (LOOK_ALIKES[character] && random.chance(share) ? random.pick([...LOOK_ALIKES[character]]) : character))
    .join('');
}

/** Damages one label; what it was stays in `trueNumber`, and the path is the true one. */
function damageLabel(random: Random, unit: Unit, damage: LabelDamage): { unit: Unit; anomaly: Anomaly | null } {
  if (unit.label === null || unit.label === '•' || unit.kind === 'side-letter') return { unit, anomaly: null };
  if (random.chance(unit.path.length === 1 ? (damage.lostTop ?? damage.lost) : damage.lost)) {
    return {
      unit: { ...unit, label: null, trueNumber: unit.label },
      anomaly: { unit: unit.path, code: 'missing-number', note: `${unit.label} is not printed` },
    };
  }
  const label = misreadLabel(random, unit.label, damage.misread);
  if (label === unit.label) return { unit, anomaly: null };
  const printed = label.replace(/^\p{L}{2,}\s+|[.)(,]+$|^\(/gu, '');
  return {
    unit: {
      ...unit,
      label,
      trueNumber: unit.label,
      ...(printed === unit.path.at(-1) ? {} : { altPath: [...unit.path.slice(0, -1), printed] }),
    },
    anomaly: { unit: unit.path, code: 'ocr-garbled-label', note: `${unit.label} is printed ${label}` },
  };
}

function eachUnit(units: readonly Unit[], change: (unit: Unit) => Unit): Unit[] {
  return units.map((unit) => {
    const changed = change(unit);
    return { ...changed, children: eachUnit(changed.children, change) };
  });
}

/** Labels lost and misread in the given shares; anomalies tell which. */
export function damageLabels(agreement: SynthAgreement, random: Random, damage: LabelDamage): SynthAgreement {
  const anomalies: Anomaly[] = [];
  const units = eachUnit(agreement.units, (unit) => {
    const result = damageLabel(random, unit, damage);
    if (result.anomaly) anomalies.push(result.anomaly);
    return result.unit;
  });
  return { ...agreement, units, anomalies: [...agreement.anomalies, ...anomalies] };
}

/** Misreads letters of a text at the given rate per character; `spare` is left as it is. */
export function misreadText(random: Random, text: string, rate: number, spare: readonly string[] = []): string {
  const kept = new Array<boolean>(text.length).fill(false);
  for (const words of spare) {
    for (let at = text.indexOf(words); words !== '' && at >= 0; at = text.indexOf(words, at + 1)) kept.fill(true, at, at + words.length);
  }
  let result = '';
  for (let at = 0; at < text.length; ) {
    const candidates = kept[at] || !random.chance(rate) ? [] : MISREAD.filter(([from]) => text.startsWith(from, at));
    if (candidates.length > 0) {
      const [from, to] = random.pick(candidates);
      result += to;
      at += from.length;
    } else result += text[at++];
  }
  return result;
}

function noisyPassage(random: Random, passage: Passage, rate: number): Passage {
  const spare = [...passage.amounts, ...passage.references].map(({ raw }) => raw);
  return { ...passage, runs: passage.runs.map((run): Run => ({ ...run, text: misreadText(random, run.text, rate, spare) })) };
}

/** The agreement as poor recognition reads it: letters of texts and headings misread, amounts and references left sound. */
export function misreadAgreement(agreement: SynthAgreement, random: Random, rate: number): SynthAgreement {
  return {
    ...agreement,
    units: eachUnit(agreement.units, (unit) => ({
      ...unit,
      heading: unit.heading === null ? null : misreadText(random, unit.heading, rate),
      passages: unit.passages.map((passage) => noisyPassage(random, passage, rate)),
    })),
  };
}
