import type { ClauseRow } from '../model.ts';
import { comparablePath, firstWordsHash, hashOf, lettersOf } from './normal-form.ts';
import type { TruthUnit } from './truth.ts';

/** Kinds that are measured: the numbered outline. Preambles, paragraphs, tables and forms are not. */
const SCORED = new Set(['article', 'section', 'clause', 'item', 'appendix', 'side-letter']);

/** A unit of the truth, ready to be compared. */
export interface WantedUnit {
  readonly shown: string;
  readonly label: string;
  /** First 32 letters of heading and own text, of the own text alone; empty where only hashes are known. */
  readonly words: readonly string[];
  readonly hash: string | null;
  /** Every admissible path, comparable; the printed one first. */
  readonly paths: readonly string[];
  readonly parent: string;
  /** Null where it has no heading. */
  readonly heading: ((printed: string | null) => boolean) | null;
  /** Whether an own text ends where it should; null where that was not written down. */
  readonly ends: ((text: string) => boolean) | null;
}

/** A unit that the pipeline found, ready to be compared. */
export interface FoundUnit {
  readonly shown: string;
  /** Whether it counts as spurious where the truth has no such unit. */
  readonly counts: boolean;
  readonly label: string;
  readonly words: string;
  readonly hash: string;
  readonly path: string;
  readonly parent: string;
  readonly heading: string | null;
  readonly text: string;
}

/** The unit as the outline has it; `text` may be its beginning alone. */
export type PrintedUnit = Pick<ClauseRow, 'kind' | 'path' | 'label' | 'heading' | 'text'>;

export function wantedUnits(units: readonly TruthUnit[]): WantedUnit[] {
  return units.filter(({ kind }) => SCORED.has(kind ?? 'section')).map(wantedUnit);
}

function wantedUnit(unit: TruthUnit): WantedUnit {
  const parents = unit.path.slice(0, -1);
  const others = [unit.altPath, unit.trueNumber ? [...parents, unit.trueNumber] : null].filter((path) => path != null);
  const own = lettersOf(unit.starts);
  const all = lettersOf(`${unit.heading ?? ''} ${unit.starts ?? ''}`);
  return {
    shown: unit.path.join(' / '),
    label: lettersOf(unit.label),
    words: [...new Set([all.slice(0, 32), own.slice(0, 32)])].filter((words) => words !== ''),
    hash: unit.startsHash ?? null,
    paths: [unit.path, ...others].map(comparablePath),
    parent: comparablePath(parents),
    heading: headingTest(unit),
    ends: endTest(unit),
  };
}

function headingTest({ heading, headingHash }: TruthUnit): WantedUnit['heading'] {
  // Facts hash the whole heading or its first letters, as they hash the first words.
  if (headingHash) return (printed) => [lettersOf(printed), lettersOf(printed).slice(0, 24)].map(hashOf).includes(headingHash);
  if (heading) return (printed) => lettersOf(printed).slice(0, 20) === lettersOf(heading).slice(0, 20);
  return null;
}

function endTest({ ends, endsHash }: TruthUnit): WantedUnit['ends'] {
  if (endsHash) return (text) => hashOf(lettersOf(text.replace(/\s+/g, ' ').trim().slice(-60))) === endsHash;
  if (ends) return (text) => lettersOf(text).slice(-20) === lettersOf(ends).slice(-20);
  return null;
}

export function foundUnits(units: readonly PrintedUnit[]): FoundUnit[] {
  return units.map(({ kind, path, label, heading, text }) => {
    const words = `${heading ?? ''} ${text}`;
    return {
      shown: path.join(' / '),
      counts: SCORED.has(kind) && (label !== null || kind !== 'item'),
      label: lettersOf(label),
      words: lettersOf(words).slice(0, 32),
      hash: firstWordsHash(words),
      path: comparablePath(path),
      parent: comparablePath(path.slice(0, -1)),
      heading,
      text,
    };
  });
}
