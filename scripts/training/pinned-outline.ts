import { readdirSync, readFileSync } from 'node:fs';
import type { Outline, Unit, UnitKind } from '../../pipeline/model.ts';
import { LetterStream } from './letter-stream.ts';

/** Where the units of a document stand in its raw text: one entry a unit in every column, in reading order. */
export interface PinnedOutline {
  /** Index of the parent, -1 at the top. */
  readonly parents: readonly number[];
  readonly kinds: readonly UnitKind[];
  /** Last segment of the path. */
  readonly segments: readonly string[];
  /** Start of a heading from the end of the text before, and its length, in UTF-16 units; 0 long where there is none. */
  readonly headings: readonly (readonly [start: number, length: number])[];
  /** Start of the text from the end of the heading, and its length; 0 long where there is none. */
  readonly texts: readonly (readonly [start: number, length: number])[];
}

/** Pinned outlines by document id. */
export function readPinnedOutlines(folder: string): Map<string, PinnedOutline> {
  const outlines = new Map<string, PinnedOutline>();
  for (const name of readdirSync(folder).sort()) {
    const id = /^([0-9a-f]{16})\.json$/.exec(name)?.[1];
    if (id) outlines.set(id, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as PinnedOutline);
  }
  return outlines;
}

/** Finds the units of an outline in the raw text by their letters; what stands elsewhere or nowhere is left empty. */
export function pinOutline(outline: Pick<Outline, 'units'>, record: string, raw: string): PinnedOutline {
  const stream = new LetterStream(raw);
  let end = 0;
  const place = (text: string): [number, number] => {
    const found = stream.find(text, end);
    if (!found) return [0, 0];
    const entry: [number, number] = [found.start - end, found.end - found.start];
    end = found.end;
    return entry;
  };
  const places = outline.units.map((unit) => ({
    heading: place(unit.heading ?? ''),
    text: place(record.slice(unit.text_start, unit.end)),
  }));
  return {
    parents: outline.units.map(({ parent }) => parent ?? -1),
    kinds: outline.units.map(({ kind }) => kind),
    segments: outline.units.map(({ path }) => path.at(-1) ?? ''),
    headings: places.map(({ heading }) => heading),
    texts: places.map(({ text }) => text),
  };
}

/** The outline that was pinned, over the raw text. */
export function unpinOutline(pinned: PinnedOutline, raw: string): { units: Unit[] } {
  const units: Unit[] = [];
  let end = 0;
  const slice = ([start, length]: readonly [number, number]): readonly [number, number] => {
    if (length === 0) return [end, end];
    const from = end + start;
    end = from + length;
    return [from, end];
  };
  pinned.parents.forEach((parent, at) => {
    const [headingStart, headingEnd] = slice(pinned.headings[at]!);
    const [start, stop] = slice(pinned.texts[at]!);
    units.push({
      parent: parent < 0 ? null : parent,
      kind: pinned.kinds[at]!,
      path: [...(units[parent]?.path ?? []), pinned.segments[at]!],
      label: null,
      number: null,
      heading: raw.slice(headingStart, headingEnd).replace(/\s+/g, ' ').trim() || null,
      start,
      label_end: start,
      heading_start: start,
      heading_end: start,
      text_start: start,
      end: stop,
    });
  });
  return { units };
}

/** As the content of a file: a line a column. */
export function renderPinned(pinned: PinnedOutline): string {
  const columns = Object.entries(pinned).map(([name, values]) => `  ${JSON.stringify(name)}: ${JSON.stringify(values)}`);
  return `{\n${columns.join(',\n')}\n}\n`;
}
