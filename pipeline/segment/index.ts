import type { CleanText, Note, Outline, Table, Unit } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { candidatesOf } from './candidates/index.ts';
import { contentsByMass } from './contents/by-mass.ts';
import { contentsRanges, type LineRange } from './contents/index.ts';
import { listedIn } from './contents/listed.ts';
import { marksOf } from './decode/index.ts';
import type { Doubt } from './doubts/evidence.ts';
import { confidenceOf, rootDoubts } from './doubts/index.ts';
import { withLostHeadings } from './headings/lost-headings.ts';
import { withLostLabels } from './later/lost-labels.ts';
import { withNewClauses } from './later/new-clauses.ts';
import { type OutlineLine, outlineLines } from './lines/index.ts';
import { paragraphUnits } from './lines/prose.ts';
import { decodeWithLost } from './lost/index.ts';
import { withMarginLabels } from './margin/index.ts';
import { contentsNotes } from './notes/contents.ts';
import { numberingNotes } from './notes/numbering.ts';
import { partsOf } from './parts/index.ts';
import { redlineNotes, redlinesOf } from './redlines.ts';
import { withEmbedded } from './root/embedded.ts';
import { rootCandidates, titleCandidates } from './root/families.ts';
import { findRoot, type Root } from './root/index.ts';
import { findTables, type TableRegion } from './tables/index.ts';
import { signatureRanges } from './tree/blocks.ts';
import { unitsOf } from './tree/index.ts';
import { type Block, pointsOf } from './tree/points.ts';
import { regionsOf } from './tree/regions.ts';

/** Below this the list of top-level units is reported as doubtful. */
const DOUBTFUL = 0.5;

/**
 * Cuts the text of record into units. Afterwards every character stands in the label, heading or own text of exactly one unit,
 * and whatever is wrong with the numbering is a note.
 */
export const segment: Stage<Pick<Artifacts, 'source' | 'pages' | 'text' | 'route'>, 'outline'> = {
  name: 'segment',
  version: 1,
  emits: 'outline',
  run: ({ text, route }) => (route.structured ? structured(text, route) : prose(text, route)),
};

function structured(record: CleanText, route: Artifacts['route']): Outline {
  const lines = outlineLines(record);
  const amendment = route.prior === 'amendment';
  const contents = allContents(lines);
  const inContents = covered(contents);
  const regions = findTables(record, (index) => !inContents(index) && !isLabelled(lines[index]!));
  const inTable = covered(regions.map(rangeOf));
  const candidates = candidatesOf(
    lines,
    (line) => inContents(line.index) || inTable(line.index) || line.role === 'footnote' || line.role === 'comment',
  );
  const free = (line: OutlineLine): boolean => !inContents(line.index) && !inTable(line.index) && !line.role;
  const openers = rootCandidates(candidates, lines);
  const found = findRoot(
    openers,
    titleCandidates(lines, (line) => !free(line)),
    lines,
    amendment,
  );
  const root = withEmbedded(found, lines, free);
  const heads = new Set(root.units.map(({ candidate }) => candidate.line.index));
  const labels = withMarginLabels(candidates, lines, (line) => free(line) && !heads.has(line.index), heads, listedIn(contents, lines));
  const headed: Root = root.gapped ? root : { ...root, units: withLostHeadings(root.units, lines, free) };
  const printed = amendment ? marksOf(headed, labels, lines, true) : decodeWithLost(headed, labels, lines, free);
  const whole = withLostLabels(printed, lines, free);
  const marks = amendment ? withNewClauses(whole, lines, free) : whole;
  const labelled = new Set(marks.map((mark) => mark.line.index));
  const signatures = signatureRanges(lines, (line) => labelled.has(line.index) || inContents(line.index) || inTable(line.index));
  const points = pointsOf(lines, marks, blocksOf(contents, regions, signatures));
  const units = unitsOf(points, lines, record);
  const redlines = redlinesOf(record, units);
  const tables = regions.map((region, i): Table => ({ unit: points.findIndex((point) => point.table === i), ...region.table }));
  const entries = rootCandidates(
    candidatesOf(lines, (line) => !inContents(line.index)),
    lines,
  );
  const doubts = rootDoubts({ root, candidates: openers, entries, marks, contents, lines, amendment });
  const notes = [
    ...numberingNotes(points, units, record.text, amendment),
    ...contentsNotes(contents, lines, points, units, root.family),
    ...redlineNotes(redlines, units),
    ...doubtNotes(doubts, units),
  ];
  return {
    units,
    regions: regionsOf(units, record),
    tables,
    redlines,
    parts: partsOf(units, record, tables, route.document_type),
    confidence: confidenceOf(doubts),
    notes,
  };
}

/** A paragraph that the carrier numbers, or a label and its text parted by a tab, is no row of a table. */
function isLabelled(line: OutlineLine): boolean {
  if (line.generated > 0 && !line.cell) return true;
  return (
    line.text.includes('\t') &&
    /^(?:\p{L}{3,10}\s[\dIVXL]+[.)]?|[([]?[A-Za-z\d]{1,4}[.)\]]{1,2}|(?:\d+|[A-Z]{1,5})(?:[.-]\w+)+[.)]?)\t[^\t]*\p{L}{3}[^\t]*$/u.test(
      line.text,
    ) &&
    !line.cell
  );
}

/** Contents pages that show page numbers, then lists of headings that come again with text. */
function allContents(lines: readonly OutlineLine[]): LineRange[] {
  const shown = contentsRanges(lines);
  const inside = covered(shown);
  const bare = contentsByMass(
    rootCandidates(
      candidatesOf(lines, (line) => inside(line.index)),
      lines,
    ),
    lines,
    shown,
  );
  return [...shown, ...bare].sort((a, b) => a.first - b.first);
}

function prose(record: CleanText, route: Artifacts['route']): Outline {
  const units = paragraphUnits(record);
  return {
    units,
    regions: regionsOf(units, record),
    tables: findTables(record, () => true).map(
      ({ table }): Table => ({ unit: units.findLastIndex(({ start }) => start <= table.start), ...table }),
    ),
    redlines: redlinesOf(record, units),
    parts: partsOf([], record, [], route.document_type),
    confidence: 1,
    notes: [],
  };
}

function rangeOf(region: TableRegion): LineRange {
  return { first: region.firstLine, last: region.lastLine };
}

function blocksOf(contents: readonly LineRange[], tables: readonly TableRegion[], signatures: readonly LineRange[]): Block[] {
  return [
    ...contents.map((range) => ({ ...range, what: 'contents' as const, table: -1 })),
    ...tables.map((region, i) => ({ ...rangeOf(region), what: 'table' as const, table: i })),
    ...signatures.map((range) => ({ ...range, what: 'signature' as const, table: -1 })),
  ];
}

function covered(ranges: readonly LineRange[]): (index: number) => boolean {
  const inside = new Set<number>();
  for (const { first, last } of ranges) for (let i = first; i <= last; i++) inside.add(i);
  return (index) => inside.has(index);
}

function doubtNotes(doubts: readonly Doubt[], units: readonly Unit[]): Note[] {
  if (confidenceOf(doubts) >= DOUBTFUL) return [];
  const top = units.filter((unit) => unit.parent === null && unit.label !== null).length;
  return [
    {
      stage: 'segment',
      code: 'low-outline-confidence',
      severity: 'warning',
      message: 'The list of top-level units is doubtful.',
      found: `${top} top-level units: ${doubts.map(({ reason }) => reason).join(', ')}`,
      expected: 'one rising list',
      unit: null,
      page: null,
      start: null,
      end: null,
    },
  ];
}
