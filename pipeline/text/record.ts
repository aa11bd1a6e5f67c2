import type { CharacterClass, Chunk, CleanText, Edit, Line, Pages, Run, TextLine } from '../model.ts';
import { nonBlankLength } from './blank.ts';
import type { DraftLine } from './draft-line.ts';

/** A page under repair. */
export interface DraftPage {
  readonly page: number;
  readonly lines: DraftLine[];
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
  private readonly spans: CleanText['pages'] = [];

  /** `layoutOf` gives indentation and gap of a line. */
  write(pages: readonly DraftPage[], layoutOf: (line: DraftLine) => Layout): Pick<CleanText, 'text' | 'edits' | 'lines' | 'runs' | 'pages'> {
    pages.forEach((page, number) => {
      if (number > 0) this.push('\f');
      const start = this.length;
      page.lines.forEach((line, index) => {
        if (index > 0) this.separate(page.lines[index - 1]!, line);
        this.line(line, layoutOf(line));
      });
      this.spans.push({ page: page.page, start, end: this.length, page_label: page.label });
    });
    return { text: this.parts.join(''), edits: this.edits, lines: this.lines, runs: this.runs, pages: this.spans };
  }

  private push(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  /** The line end between two lines of a page: kept once after a line that survives, a space or nothing before one that is joined. */
  private separate(before: DraftLine, line: DraftLine): void {
    const text = before.removed ? '' : { line: '\n', space: ' ', nothing: '' }[line.joined];
    if (text === '\n') this.push('\n');
    else this.record(before, '\n', text, text === '' && !before.removed ? 'hyphenation' : text === ' ' ? 'line-wrap' : 'line-end', null);
  }

  private line(line: DraftLine, layout: Layout): void {
    const start = this.length;
    const map = new OffsetMap();
    for (const piece of line.pieces) {
      map.add(piece.raw.length, this.length, piece.text.length, piece.rule === null);
      if (piece.rule === null) this.push(piece.text);
      else this.record(line, piece.raw, piece.text, piece.rule, piece.class);
    }
    if (this.length === start) return;
    for (const run of line.runs) {
      const mapped = { ...run, start: map.at(run.start), end: map.at(run.end) };
      if (mapped.end > mapped.start) this.runs.push(mapped);
    }
    this.lines.push({ ...layoutFacts(line, layout), start, end: this.length, ...chunksOf(line.source, map) });
  }

  private record(line: DraftLine, raw: string, text: string, rule: string, of: CharacterClass | null): void {
    this.edits.push({ at: this.length, raw, text, rule, class: of, page: line.page, line: line.index, box: line.source.box });
    this.push(text);
  }
}

/** Raw offsets of one line to offsets of the text of record. */
class OffsetMap {
  private readonly stops: { raw: number; rawLength: number; text: number; textLength: number; same: boolean }[] = [];
  private raw = 0;

  add(rawLength: number, text: number, textLength: number, same: boolean): void {
    this.stops.push({ raw: this.raw, rawLength, text, textLength, same });
    this.raw += rawLength;
  }

  at(raw: number): number {
    for (const stop of this.stops) {
      if (raw < stop.raw + stop.rawLength) return stop.same ? stop.text + raw - stop.raw : raw === stop.raw ? stop.text : stop.text + stop.textLength;
    }
    const last = this.stops.at(-1);
    return last ? last.text + last.textLength : 0;
  }
}

function chunksOf(source: Line, map: OffsetMap): { chunks?: Chunk[] } {
  if (!source.chunks) return {};
  const chunks = source.chunks.map((chunk) => ({ ...chunk, start: map.at(chunk.start), end: map.at(chunk.end) }));
  return { chunks: chunks.filter((chunk) => chunk.end > chunk.start) };
}

function layoutFacts(line: DraftLine, layout: Layout): Omit<TextLine, 'start' | 'end' | 'chunks'> {
  const { box, size, cell, role, quality, generated, paragraph } = line.source;
  return {
    page: line.page,
    line: line.index,
    box,
    indent: layout.indent,
    gap: layout.gap,
    joined: line.joined !== 'line',
    size: size ?? 0,
    ...(cell && { cell }),
    ...(role && role !== 'header' && role !== 'footer' && role !== 'hidden' && { role }),
    ...(quality !== undefined && { quality }),
    ...(generated !== undefined && { generated }),
    ...(paragraph && { paragraph }),
    ...(line.dash && { dash: true }),
    ...(line.level > 0 && { level: line.level }),
  };
}
