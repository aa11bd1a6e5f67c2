import { appendixReadings } from '../../numbering/appendix.ts';
import type { Reading } from '../../numbering/reading.ts';
import type { OutlineLine } from '../lines/index.ts';
import { isCapitals, isSentence, isTitle } from '../lines/shape.ts';
import { isFirst, type RootCandidate, rootOrdinal } from './families.ts';
import type { Root } from './index.ts';
import { RULES } from './part-titles.ts';

/** Lines of the title above such articles at most. */
const TITLE_LINES = 9;
/** Fewer units without a title of their own are rather misprints. */
const FEWEST = 2;

/**
 * Lists that begin anew inside the list of top-level units: articles 1, 2, 3 between 23 and 24, appendices A and B between C and D, the
 * by-laws of the union behind the appendices. They hang below the title that heads them, or below the unit that they stand in. A second
 * agreement of its own in the same file stays at the top.
 */
export function withEmbedded(root: Root, lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): Root {
  const inner = new Map<RootCandidate, RootCandidate>();
  const units: RootCandidate[] = [];
  for (let i = 0; i < root.units.length; i++) {
    const unit = root.units[i]!;
    const end = restarts(root, i) ? (endOfRun(root, i) ?? endOfAppendix(root.units, i) ?? endOfRules(root.units, i, lines)) : null;
    if (end === null) {
      units.push(unit);
      continue;
    }
    const title = root.units[i - 1]?.family === 'appendix' ? null : titleAbove(unit, lines, free);
    const holder = title ?? units.at(-1)!;
    if (title) units.push(title);
    else if (end - i < FEWEST) {
      units.push(unit);
      continue;
    }
    for (const one of root.units.slice(i, end)) inner.set(one, holder);
    i = end - 1;
  }
  return { ...root, units, inner };
}

/** The first number of a list again. */
function restarts({ family, units }: Root, i: number): boolean {
  const unit = units[i]!;
  if (unit.family !== family && unit.family !== 'appendix') return false;
  return isFirst(rootOrdinal(unit.reading)) && units.slice(0, i).some((other) => other.family === unit.family);
}

/**
 * Index behind a run of one family that the list around goes on behind with the number that was due; null where it does not. Articles
 * may be another agreement's where the run reaches that number itself, appendices that go on are those around.
 */
function endOfRun({ units, gapped }: Root, i: number): number | null {
  const { family } = units[i]!;
  const due = rootOrdinal(units.findLast((unit, k) => k < i && unit.family === family)!.reading) + 1;
  for (let k = i + 1; k < units.length; k++) {
    const [before, ordinal] = [rootOrdinal(units[k - 1]!.reading), rootOrdinal(units[k]!.reading)];
    if (units[k]!.family !== family || ordinal < before || (ordinal === before && !gapped)) return null;
    if (ordinal === due) return before + 1 < due || family === 'appendix' ? k : null;
  }
  return null;
}

/** Index behind the articles that begin anew right below the title of an appendix. */
function endOfAppendix(units: readonly RootCandidate[], i: number): number | null {
  const [head, { family, candidate }] = [units[i - 1]!, units[i]!];
  if (head.family !== 'appendix' || family === 'appendix' || candidate.line.index - head.candidate.line.index > TITLE_LINES) return null;
  const end = units.findIndex(
    (unit, k) => k > i && (unit.family !== family || rootOrdinal(unit.reading) <= rootOrdinal(units[k - 1]!.reading)),
  );
  return end < 0 ? units.length : end;
}

/** Index behind the articles of by-laws. */
function endOfRules(units: readonly RootCandidate[], i: number, lines: readonly OutlineLine[]): number | null {
  const { family, candidate } = units[i]!;
  if (family === 'appendix' || rulesAbove(candidate.line, lines) === null) return null;
  const end = units.findIndex((unit, k) => k > i && (unit.family !== family || isFirst(rootOrdinal(unit.reading))));
  return end < 0 ? units.length : end;
}

/** The title of by-laws among the title lines above their first article, on its page. */
function rulesAbove(line: OutlineLine, lines: readonly OutlineLine[]): OutlineLine | null {
  let found: OutlineLine | null = null;
  for (let i = line.index - 1; i >= Math.max(0, line.index - TITLE_LINES); i--) {
    const above = lines[i]!;
    if (above.page !== line.page || isSentence(above.text) || above.text.length > 80) break;
    if (RULES.test(above.text) && (isCapitals(above.text) || isTitle(above.text))) found = above;
  }
  return found;
}

function titleAbove(unit: RootCandidate, lines: readonly OutlineLine[], free: (line: OutlineLine) => boolean): RootCandidate | null {
  const { line } = unit.candidate;
  const rules = rulesAbove(line, lines);
  if (rules) return headed(unit, rules, 'appendix');
  const above = unit.family === 'appendix' ? undefined : lines[line.index - 1];
  const title = above && free(above) && isTitle(above.text) && !isSentence(above.text) && !above.joined && !/^\W*\d/.test(above.text);
  return title && appendixReadings(above.text, 0).length === 0 ? headed(unit, above, 'side-letter') : null;
}

/** A top-level unit whose title is all that names it. */
function headed(unit: RootCandidate, line: OutlineLine, family: 'appendix' | 'side-letter'): RootCandidate {
  const id = family === 'appendix' ? line.text.trim() : 'Side Letter';
  const reading: Reading = {
    kind: family === 'appendix' ? 'appendix' : 'named',
    style: family,
    ordinal: 0,
    id,
    components: [id],
    start: 0,
    end: 0,
    misread: 0,
    closed: false,
  };
  return {
    ...unit,
    candidate: { line, readings: [], chained: false, titled: false },
    reading,
    family,
    title: '',
    foot: false,
    block: line.index,
  };
}
