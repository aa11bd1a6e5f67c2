import type { Agreement, CleanText, Config, Outline, Pages, Route, Source, StageName, Terms, Topics } from './model.ts';

/** What the stages hand on, by the name of its schema. */
export interface Artifacts {
  readonly source: Source;
  readonly pages: Pages;
  readonly text: CleanText;
  readonly route: Route;
  readonly outline: Outline;
  readonly topics: Topics;
  readonly terms: Terms;
  readonly agreement: Agreement;
}

/** A picture of a page: 8-bit gray, row by row. */
export interface PageImage {
  readonly width: number;
  readonly height: number;
  readonly gray: Uint8Array;
  /** Dots per inch. */
  readonly dpi: number;
}

/** x0, y0, x1, y1 in pixels of the upright, straightened picture, top left origin. */
export type PixelBox = readonly [number, number, number, number];

/** A recognised line. */
export interface RecognisedLine {
  readonly text: string;
  readonly box: PixelBox;
  /** Words in reading order, offsets into text, confidence 0..1. */
  readonly words: readonly { readonly start: number; readonly end: number; readonly box: PixelBox; readonly confidence: number }[];
  /** Number of the block of text that it stands in: a column, a paragraph, a stretch of a table. */
  readonly block: number;
}

export interface Recognition {
  /** Size of the upright picture in pixels. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
  /** Mean over the words, 0..1. */
  readonly confidence: number;
  /** Degrees clockwise that the image was turned by to stand upright: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Degrees clockwise by which the text ran askew; taken out. */
  readonly skew: number;
  readonly blank: boolean;
  /** Ruled lines, found and taken out before reading. */
  readonly rules: readonly PixelBox[];
}

/**
 * What a stage may need from outside. Stages themselves touch no files, clock, network or globals; each capability is
 * implemented under run/ and is absent where it is switched off.
 */
export interface Context {
  readonly config: Config;
  /** Recognises the text of a page image; absent with --ocr never. */
  readonly recognise?: (image: PageImage) => Promise<Recognition>;
  /** True for pages that somebody else recognises: they may come out empty. Given only where recognition is all that is wanted. */
  readonly leavesOut?: (page: number, of: number) => boolean;
}

/** A stage: data in, data out. `input` holds the artifacts it needs, `emits` names the one it adds. */
export interface Stage<Input, Output extends keyof Artifacts> {
  readonly name: StageName;
  /** Raised whenever the same input may give another output. */
  readonly version: number;
  readonly emits: Output;
  run(input: Input, context: Context): Artifacts[Output] | Promise<Artifacts[Output]>;
}
