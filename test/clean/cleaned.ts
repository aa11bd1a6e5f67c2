import { expect } from 'vitest';
import { clean } from '../../pipeline/clean/index.ts';
import { configure } from '../../pipeline/config.ts';
import { text as textFormat } from '../../pipeline/extract/formats/text.ts';
import type { CleanText, Pages, Source } from '../../pipeline/model.ts';
import { enforce } from '../../pipeline/schema.ts';
import { account } from '../../pipeline/text/account.ts';
import { countSource, reconstruct, renderSource } from '../../pipeline/text/record.ts';

const context = { config: configure({}) };

function sourceOf(mediaType: string): Source {
  return {
    source_path: 'x.txt',
    name: 'x.txt',
    container: null,
    document_id: '0'.repeat(16),
    source_sha256: '0'.repeat(64),
    source_bytes: 1,
    media_type: mediaType,
    manifest: {},
  };
}

/** Cleans pages and checks what must hold for every text: the schema, the way back to the source, the sums. */
export async function cleanPages(pages: Pages): Promise<CleanText> {
  const text = await clean.run({ source: sourceOf('text/plain'), pages }, context);
  enforce(text, 'text', 'clean');
  expect(reconstruct(text)).toBe(renderSource(pages.pages));
  expect(account(text, [{ start: 0, end: text.text.length, class: 'clause' }])).toMatchObject({
    accounted: countSource(pages.pages),
    fault: null,
  });
  return text;
}

/** Reads a text (lines with LF, pages with form feed) and cleans it. */
export async function cleaned(text: string, mediaType: 'text/plain' | 'text/markdown' = 'text/plain'): Promise<CleanText> {
  const bytes = new TextEncoder().encode(text);
  return cleanPages(await textFormat.read({ source: sourceOf(mediaType), bytes }, context));
}

/** What was taken out as one class, in order. */
export function removed(text: CleanText, of: string): string[] {
  return text.edits.filter((edit) => edit.class === of).map((edit) => edit.raw.trim());
}

/** Styled stretches as `text=style`. */
export function styled(text: CleanText): string[] {
  return text.runs
    .toSorted((a, b) => a.start - b.start)
    .map(
      ({ start, end, ...style }) =>
        `${text.text.slice(start, end)}=${Object.entries(style)
          .map(([name, value]) => (value === true ? name : value))
          .join('+')}`,
    );
}
