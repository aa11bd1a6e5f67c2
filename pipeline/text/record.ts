import type { CharacterClass, Chunk, CleanText, Edit, Pages, Run, TextLine } from '../model.ts';
import { nonBlankLength } from './blank.ts';
import type { DraftLine } from './draft-line.ts';
import { OffsetMap } from './offset-map.ts';

/** A page under repair. */
export interface DraftPage {
  readonly page: number;
  readonly lines: readonly DraftLine[];
  /** Number printed on the page, where a cleaner found one. */
  label: string | null;
}

/** Layout facts of a line that only the whole page can tell. */
export interface Layout {
  readonly indent: number;
  readonly gap: number;
}

/** The source as one string: lines end with LF, pages with form feed. Edits are undone to exactly this. */
export function renderSource(pages: Pages['pages']): string {
  return pages.map((page) => page.lines.map((line) => line.text).join('\n')).join('\f');
}

/** Non-blank code points that extract delivered. */
export function countSource(pages: Pages['pages']): number {
  let count = 0;
  for (const page of pages) for (const line of page.lines) count += nonBlankLength(line.text);
  return count;
}

/** Undoes every edit: the source that the text of record was made from. */
export function reconstruct(record: Pick<CleanText, 'text' | 'edits'>): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of record.edits) {
    parts.push(record.text.slice(at, edit.at), edit.raw);
    at = edit.at + edit.text.length;
  }
  parts.push(record.text.slice(at));
  return parts.join('');
}

/** Writes the text of record from repaired pages. Linear in the text; every difference to the source becomes an edit. */
export class RecordWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly edits: Edit[] = [];
  private readonly lines: TextLine[] = [];
  private readonly runs: Run[] = [];
  /** Tabs written since the last cell of a row. */
  private tabs = 0;
  private readonly spans: CleanText['pages'] = [];

  /** `layoutOf` gives indentation and gap of a line. */
  write(
    pages: readonly DraftPage[],
    layoutOf: (line: DraftLine) => Layout,
  ): Pick<CleanText, 'text' | 'edits' | 'lines' | 'runs' | 'pages'> {
    pages.forEach((page, number) => {
      const first = page.lines.find(survives);
      const moved = number > 0 && first !== undefined && first.completes > 0;
      if (moved) this.edit(first, '\f', '', 'page-hyphenation', null);
      else if (number > 0) this.push('\f');
      this.tabs = 0;
      this.spans.push({ page: page.page, start: this.length, end: this.length, page_label: page.label });
      page.lines.forEach((line, index) => {
        if (index > 0) this.separate(page.lines[index - 1]!, line, first);
        this.line(line, layoutOf(line));
      });
      this.spans.at(-1)!.end = this.length;
    });
    return { text: this.parts.join(''), edits: this.edits, lines: this.lines, runs: this.runs, pages: this.spans };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** The line end before a line: kept (or one space, or nothing) where the line survives and another did before it on the page, else dropped. */
  private separate(before: DraftLine, line: DraftLine, first: DraftLine | undefined): void {
    if (survives(line)) this.tabs = line.joined === 'tab' && line !== first ? this.tabs + 1 : 0;
    if (!survives(line) || line === first) this.edit(before, '\n', '', 'line-end', null);
    else if (line.joined === 'line') this.push('\n');
    else if (line.joined === 'space') this.edit(before, '\n', ' ', 'line-wrap', null);
    else if (line.joined === 'tab') this.edit(before, '\n', '\t', 'markup', null);
    else this.edit(before, '\n', '', 'hyphenation', null);
  }

  private line(line: DraftLine, layout: Layout): void {
    const begin = this.length;
    const placed = line.runs.length > 0 || line.source.chunks !== undefined;
    const map = new OffsetMap();
    for (const piece of line.pieces) {
      if (placed) map.add(piece.raw.length, this.length, piece.text.length, piece.rule === null);
      if (piece.rule === null) this.push(piece.text);
      else this.edit(line, piece.raw, piece.text, piece.rule, piece.class);
    }
    if (this.length === begin) return;
    const tabs = this.tabs;
    this.tabs = 0;
    for (const run of line.runs) {
      const mapped = { ...run, start: map.at(run.start), end: map.at(run.end) };
      if (mapped.end > mapped.start) this.runs.push(mapped);
    }
    const start = line.completes > 0 ? this.breakPage(begin, line.completes) : begin;
    const facts = { ...layoutFacts(line, layout), ...chunksOf(line, map, start) };
    const before = this.lines.at(-1);
    if (before && line.joined === 'tab' && before.page === line.page && before.end === begin - tabs) before.end = this.length;
    else if (line.joined === 'tab') this.lines.push({ ...facts, start: start - tabs, end: this.length });
    else if (line.text.includes('\n')) this.split(line.text, facts, start);
    else this.lines.push({ ...facts, start, end: this.length });
  }

  /** A line that a cleaner broke into several: a table or list that a carrier wrote into one. */
  private split(text: string, facts: Omit<TextLine, 'start' | 'end'>, start: number): void {
    const { dash: _dash, level: _level, ...rest } = facts;
    let at = start;
    for (const part of text.split('\n')) {
      if (part !== '')
        this.lines.push(
          at === start ? { ...facts, start: at, end: at + part.length } : { ...rest, gap: 0, start: at, end: at + part.length },
        );
      at += part.length + 1;
    }
  }

  /** The word of the page before ends here, and only then comes the form feed: both pages' spans and lines meet there. */
  private breakPage(begin: number, completes: number): number {
    const stop = begin + completes;
    const before = this.lines.at(-1);
    if (before) before.end = stop;
    const [page, next] = [this.spans.at(-2), this.spans.at(-1)];
    if (page) page.end = stop;
    if (next) next.start = stop + 1;
    return stop + 1;
  }

  private edit(line: DraftLine, raw: string, text: string, rule: string, of: CharacterClass | null): void {
    this.edits.push({ at: this.length, raw, text, rule, class: of, page: line.page, line: line.index, box: line.source.box });
    this.push(text);
  }
}

function survives(line: DraftLine): boolean {
  return !line.removed || line.kept || line.joined === 'tab';
}

function chunksOf(line: DraftLine, map: OffsetMap, from: number): Pick<TextLine, 'chunks'> {
  if (!line.source.chunks) return {};
  const chunks: Chunk[] = [];
  for (const { start, end, x0, x1 } of line.source.chunks) {
    const [first, last] = [Math.max(from, map.at(start)), map.at(end)];
    if (last > first) chunks.push({ start: first, end: last, x0, x1 });
  }
  return { chunks };
}

function layoutFacts(line: DraftLine, layout: Layout): Omit<TextLine, 'start' | 'end' | 'chunks'> {
  const { box, size = 0, cell, role, quality, generated, paragraph } = line.source;
  const { indent, gap } = layout;
  const facts: Omit<TextLine, 'start' | 'end' | 'chunks'> = {
    page: line.page,
    line: line.index,
    box,
    indent,
    gap,
    joined: line.joined !== 'line',
    size,
  };
  if (cell) facts.cell = cell;
  if (role && role !== 'header' && role !== 'footer' && role !== 'hidden') facts.role = role;
  if (quality !== undefined) facts.quality = quality;
  if (generated !== undefined) facts.generated = generated;
  if (paragraph) facts.paragraph = paragraph;
  if (line.dash) facts.dash = true;
  if (line.level > 0) facts.level = line.level;
  return facts;
}
