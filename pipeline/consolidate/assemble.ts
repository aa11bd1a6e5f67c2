import { classify } from '../classify/index.ts';
import { configure } from '../config.ts';
import { loneSource } from '../ingest/lone-source.ts';
import type { Agreement, CleanText, Note, Outline, Pages, Route, Source } from '../model.ts';
import { regionsOf } from '../segment/tree/regions.ts';
import type { Context } from '../stage.ts';
import { terms } from '../terms/index.ts';
import { validate } from '../validate/index.ts';
import type { Outcome } from './outcome.ts';
import { type Rendered, renderTree } from './render.ts';
import { keptCells, keptTables } from './tables.ts';
import type { AmendedTree, Node } from './tree.ts';

export interface Assembled {
  readonly agreement: Agreement;
  readonly text: string;
  /** Node of each clause, in order. */
  readonly nodes: readonly Node[];
}

const CUE = 'consolidated';

/** The amended agreement as a document like any other: the stages behind the outline read it, its outline is the tree itself. */
export async function assemble(base: Agreement, tree: AmendedTree, outcomes: readonly Outcome[]): Promise<Assembled> {
  const rendered = renderTree(tree);
  const { text, units, nodes } = rendered;
  const source = sourceOf(base, text);
  const kept = keptTables(base, rendered);
  const outline: Outline = {
    units,
    regions: regionsOf(units, text),
    tables: kept.tables,
    redlines: [],
    parts: [{ document_type: base.document.document_type, title: base.document.title, start: 0, end: text.text.length }],
    confidence: base.route.outline_confidence,
    notes: notesOf(rendered, outcomes),
  };
  const route: Route = {
    document_type: base.document.document_type,
    score: base.document.document_type_score,
    reasons: [{ cue: CUE, weight: 1 }],
    structured: true,
    prior: 'agreement',
    language: base.document.language,
  };
  const context: Context = { config: configure({}) };
  const topics = await classify.run({ text, route, outline }, context);
  const read = await terms.run({ source, text, route, outline }, context);
  const found = { ...read, facts: { ...read.facts, ...baseFacts(base), ...stated(read.facts) } };
  const agreement = await validate.run({ source, pages: pagesOf(text), text, route, outline, topics, terms: found }, context);
  return { agreement: { ...agreement, ...keptCells(base, agreement, kept) }, text: text.text, nodes };
}

function sourceOf({ document }: Agreement, { text }: CleanText): Source {
  const name = `${document.name.replace(/\.\w+$/, '')}.${CUE}.txt`;
  const source = loneSource(new TextEncoder().encode(text), name);
  return { ...source, media_type: 'text/plain', supersedes: document.document_id };
}

function pagesOf({ text, characters }: CleanText): Pages {
  const lines = text.split('\n').map((line) => ({ text: line, box: null }));
  const page = { page: 1, width: null, height: null, method: 'text-layer', reason: CUE, confidence: null } as const;
  return {
    carrier: 'text',
    paged: false,
    witness: { characters, counted: 'characters of the amended agreement' },
    pages: [{ ...page, rotation: 0, skew: 0, page_label: null, lines, rules: [] }],
    notes: [],
    metadata: {},
    partial: false,
  };
}

/** What the amended text does not tell any more, the base told. */
function baseFacts({ document }: Agreement) {
  const { title, employer, union, affiliation, bargaining_unit, term_start, term_end, renewal } = document;
  return { title, employer, union, affiliation, bargaining_unit, term_start, term_end, renewal };
}

function stated<Facts extends object>(facts: Facts): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<Facts>;
}

function notesOf({ nodes, units }: Rendered, outcomes: readonly Outcome[]): Note[] {
  const places = new Map(nodes.map((node, unit) => [node, unit]));
  return outcomes
    .filter(({ change }) => change === 'not-applied')
    .map(({ clause, target, reason, words }) => {
      const unit = target ? (places.get(target) ?? null) : null;
      return {
        stage: 'segment',
        code: 'amendment-not-applied',
        severity: 'warning',
        message: `${clause.path_text} of an amendment was not applied: ${reason}`,
        found: words,
        expected: null,
        unit,
        page: null,
        start: unit === null ? null : units[unit]!.start,
        end: unit === null ? null : units[unit]!.end,
      };
    });
}
