import type { Pages, Source } from '../model.ts';
import type { Context } from '../stage.ts';

/** A reader of one input format: bytes to pages of positioned, styled lines. Throws a Failure of stage extract. */
export interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  read(input: { readonly source: Source; readonly bytes: Uint8Array }, context: Context): Promise<Pages>;
}
