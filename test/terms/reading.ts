import { configure } from '../../pipeline/config.ts';
import type { DocumentType, Outline, Route, Terms, Unit } from '../../pipeline/model.ts';
import { terms } from '../../pipeline/terms/index.ts';

/** Runs the stage over a text whose lines are its lines of record; `units` says where units begin. */
export function readTerms(text: string, type: DocumentType, outline: Partial<Outline> = {}, asOf: string | null = null): Terms {
  const lines = [...text.matchAll(/[^\n]*\n?/g)]
    .filter((match) => match[0] !== '')
    .map((match, line) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      page: 1,
      line,
      box: null,
      indent: 0,
      gap: 0,
      joined: false,
      size: 0,
    }));
  const structured = ['agreement', 'tentative-agreement', 'side-letter', 'proposal', 'salary-schedule'].includes(type);
  const route: Route = {
    document_type: type,
    score: 1,
    reasons: [],
    structured,
    prior: type === 'agreement' ? 'agreement' : 'amendment',
    language: 'en',
  };
  const source = {
    source_path: 'a.txt',
    name: 'a.txt',
    container: null,
    document_id: '0'.repeat(16),
    source_sha256: '',
    source_bytes: 0,
    media_type: 'text/plain',
    manifest: {},
    supersedes: null,
  };
  const record = {
    text,
    edits: [],
    lines,
    runs: [],
    pages: [{ page: 1, start: 0, end: text.length, page_label: null }],
    characters: 0,
    notes: [],
  };
  const whole: Outline = { units: [], regions: [], tables: [], redlines: [], parts: [], confidence: 1, notes: [], ...outline };
  return terms.run({ source, text: record, route, outline: whole }, { config: configure({ as_of: asOf }) }) as Terms;
}

/** Units of a text by the lines that begin them: `ARTICLE 4 Leave`, `4.1 Sick leave …`, `Appendix A`; all else is preamble or own text. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(/^(?:ARTICLE (\d+)|(\d+\.\d+)|(Appendix [A-Z]))(?: +([A-Z][^\n.]*$))?/gm)) {
    const label = match[1] ? `ARTICLE ${match[1]}` : (match[2] ?? match[3])!;
    const last = match[1] ?? match[2] ?? match[3]!;
    const parent = match[2] ? units.findLastIndex((unit) => unit.path.length === 1) : -1;
    const heading = match[4] ?? null;
    const labelEnd = match.index + label.length;
    const headingEnd = heading ? match.index + match[0].length : labelEnd;
    units.push({
      parent: parent < 0 ? null : parent,
      kind: match[1] ? 'article' : match[3] ? 'appendix' : 'section',
      path: parent < 0 ? [last] : [units[parent]!.path[0]!, last],
      label,
      number: last,
      heading,
      start: match.index,
      label_end: labelEnd,
      heading_start: heading ? headingEnd - heading.length : labelEnd,
      heading_end: headingEnd,
      text_start: Math.min(headingEnd + 1, text.length),
      end: text.length,
    });
  }
  units.forEach((unit, i) => {
    unit.end = (units[i + 1]?.start ?? text.length) - (units[i + 1] ? 1 : 0);
    unit.text_start = Math.min(unit.text_start, unit.end);
  });
  const first = units[0]?.start ?? text.length;
  const preamble: Unit = {
    parent: null,
    kind: 'preamble',
    path: ['Preamble'],
    label: null,
    number: null,
    heading: null,
    start: 0,
    label_end: 0,
    heading_start: 0,
    heading_end: 0,
    text_start: 0,
    end: Math.max(0, first - 1),
  };
  return first === 0 ? units : [preamble, ...units.map((unit) => ({ ...unit, parent: unit.parent === null ? null : unit.parent + 1 }))];
}

/** An agreement read with the units of unitsOf. */
export function readAgreement(text: string, asOf: string | null = null): { terms: Terms; units: Unit[] } {
  const units = unitsOf(text);
  const regions = units
    .filter((unit) => unit.label_end > unit.start)
    .map((unit) => ({ start: unit.start, end: unit.label_end, class: 'label' as const }));
  return { terms: readTerms(text, 'agreement', { units, regions }, asOf), units };
}
