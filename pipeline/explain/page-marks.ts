import type { Box, CharacterClass, Page } from '../model.ts';
import type { Artifacts } from '../stage.ts';

/** What became of a line of a page. */
export interface LineMark {
  readonly box: Box;
  /** Left and right edges of its words, points. */
  readonly words: readonly (readonly [left: number, right: number])[];
  /** Trust in its characters, 0..1; null where the text layer is beyond doubt. */
  readonly quality: number | null;
  /** Class of its text in the outline; null where clean took it out. */
  readonly class: CharacterClass | null;
  readonly cell: boolean;
  /** Units that begin in it. */
  readonly units: readonly UnitMark[];
}

export interface UnitMark {
  readonly name: string;
  readonly depth: number;
}

/** The lines of a page that have a place, with what the later stages made of them. */
export function lineMarks({ text, outline }: Pick<Artifacts, 'text' | 'outline'>, page: Page): LineMark[] {
  const kept = new Map(text.lines.filter((line) => line.page === page.page).map((line) => [line.line, line]));
  return page.lines.flatMap((line, index): LineMark[] => {
    if (!line.box) return [];
    const found = kept.get(index);
    const units = found ? outline.units.filter(({ start }) => start >= found.start && start < found.end) : [];
    const region = found && outline.regions.find(({ start, end }) => start < found.end && end > found.start);
    return [
      {
        box: line.box,
        words: (line.chunks ?? []).map(({ x0, x1 }) => [x0, x1]),
        quality: line.quality ?? null,
        class: found ? (region?.class ?? null) : null,
        cell: line.cell !== undefined,
        units: units.map(({ path, kind }) => ({ name: path.join('/') || kind, depth: path.length })),
      },
    ];
  });
}
