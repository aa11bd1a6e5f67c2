import type { PageImage, RecognisedLine } from '../../stage.ts';

/** How a picture is taken apart before it is read: a page in search of its columns, one block of lines, one line. */
export type PictureLayout = 'page' | 'block' | 'line';

/** Tesseract's page segmentation modes; 4 and 11 read across columns. */
export const SEGMENTATION: Readonly<Record<PictureLayout, string>> = { page: '3', block: '6', line: '7' };

/** A recogniser that holds its model in memory and reads one picture at a time. */
export interface EngineWorker {
  /** Lines with words in pixels of the picture. Rejects where the picture cannot be read or the worker died. */
  read(image: PageImage, layout: PictureLayout): Promise<readonly RecognisedLine[]>;
  /** Ends it at once, also in the middle of a page. */
  stop(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Versions of engine and model: with the same id, the same picture gives the same text. */
  readonly id: string;
  /** Rejects where the engine or its data are not there. */
  start(): Promise<EngineWorker>;
}
