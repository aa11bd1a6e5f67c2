import { type Amount, type Anomaly, type Grid, plain, type SynthAgreement, type Unit, walk } from './model.ts';

interface TruthUnit {
  path: string[];
  altPath?: string[];
  kind: string;
  label: string | null;
  heading: string | null;
  starts: string;
  ends: string;
  trueNumber: string | null;
  before?: string;
  after?: string;
  topic: string[];
}

/** What is known of a made document, in the format that the evaluation reads. */
export interface Truth {
  file: string;
  documentType: string;
  title: string;
  parties: { employer: string; union: string } | null;
  term: { from: string | null; to: string | null } | null;
  units: TruthUnit[];
  tables: { id: string; caption: string; headers: string[]; rows: Grid['rows']; where: string[] }[];
  redlines: { unit: string[]; op: 'delete' | 'insert'; text: string }[];
  amounts: (Amount & { unit: string[] })[];
  references: { unit: string[]; raw: string; target: readonly string[] | string; deictic?: boolean }[];
  anomalies: Anomaly[];
  events: { date: string; type: string; summary: string; actors: string[] }[];
  boilerplate: string[];
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The unit's own text; `without` leaves out what was deleted or inserted. */
function ownText(unit: Unit, without?: 'delete' | 'insert'): string {
  return collapse(
    unit.passages
      .map((passage) =>
        without
          ? passage.runs
              .filter((run) => run.op !== without)
              .map((run) => run.text)
              .join('')
          : plain(passage),
      )
      .join(' '),
  );
}

function truthUnit(unit: Unit): TruthUnit {
  const text = ownText(unit);
  const redlined = unit.passages.some((passage) => passage.runs.some((run) => run.op));
  return {
    path: unit.path,
    ...(unit.altPath ? { altPath: unit.altPath } : {}),
    kind: unit.kind === 'paragraph' ? 'unnumbered' : unit.kind,
    label: unit.label,
    heading: unit.heading,
    starts: text.slice(0, 60),
    ends: text.slice(-60),
    trueNumber: unit.trueNumber === undefined ? null : (unit.path.at(-1) ?? null),
    ...(redlined ? { before: ownText(unit, 'insert'), after: ownText(unit, 'delete') } : {}),
    topic: unit.topic ? [unit.topic] : [],
  };
}

/** The truth of an agreement that was rendered into `file`. */
export function truthOf(agreement: SynthAgreement, file: string, boilerplate: readonly string[] = []): Truth {
  const units = [...walk(agreement.units)];
  return {
    file,
    documentType: agreement.documentType,
    title: agreement.title,
    parties: agreement.parties,
    term: agreement.term,
    units: units.map(truthUnit),
    tables: units.flatMap((unit) => unit.grids.map(({ id, caption, headers, rows }) => ({ id, caption, headers, rows, where: unit.path }))),
    redlines: units.flatMap((unit) =>
      unit.passages.flatMap(({ runs }) => runs.flatMap(({ op, text }) => (op ? [{ unit: unit.path, op, text: collapse(text) }] : []))),
    ),
    amounts: units.flatMap((unit) => unit.passages.flatMap(({ amounts }) => amounts.map((amount) => ({ unit: unit.path, ...amount })))),
    references: units.flatMap((unit) =>
      unit.passages.flatMap(({ references }) => references.map((reference) => ({ unit: unit.path, ...reference }))),
    ),
    anomalies: agreement.anomalies,
    events: [],
    boilerplate: [...boilerplate],
  };
}

/** One value a line inside the lists, so that a change of one unit is one changed line. */
export function truthJson(truth: Truth): string {
  const lines = Object.entries(truth).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `${JSON.stringify(key)}: [\n  ${value.map((row) => JSON.stringify(row)).join(',\n  ')}\n ]`;
  });
  return `{\n ${lines.join(',\n ')}\n}\n`;
}
