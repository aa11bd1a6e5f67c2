import { Failure } from '../../errors.ts';
import type { Line, Note, Pages } from '../../model.ts';
import { judgeFormatting } from '../flow/redline.ts';
import { FlowWriter, flowPage } from '../flow/writer.ts';
import { finder, readLooks, readParagraphs } from './formatting.ts';
import { readPieces } from './pieces.ts';
import { DocStory } from './story.ts';
import { broken, openWordFile, type StoryName, type WordFile } from './word-file.ts';

const ROLES: Readonly<Record<StoryName, Line['role']>> = {
  body: undefined,
  footnotes: 'footnote',
  heads: 'header',
  macros: 'hidden',
  comments: 'comment',
  endnotes: 'footnote',
  boxes: undefined,
  'head-boxes': 'header',
};
/** Characters that stand between stretches of text. */
const MARK = /[\u0007\u000a\u000b-\u000d\u0013-\u0015]/;

/** Reads a Word 97-2003 file: text with revisions and tables; the numbers of automatic lists are not computed. */
export function readDoc(bytes: Uint8Array): Pages {
  try {
    return pagesOf(openWordFile(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw broken(error.message);
    throw error;
  }
}

function pagesOf(file: WordFile): Pages {
  const tables = { next: 0 };
  const stories = file.stories.map(({ name, length }) => ({ length, story: new DocStory(ROLES[name], tables) }));
  feed(file, stories);
  const writer = new FlowWriter();
  for (const { story } of stories) {
    writer.gap();
    writer.add(story.finish());
  }
  const witness = stories.reduce((sum, { story }) => sum + story.witness, 0);
  if (witness === 0) throw new Failure('extract', 'no-text', 'the document holds no text');
  const page = flowPage(writer.lines);
  const runs = page.lines.flatMap((line) => line.runs ?? []);
  if (!runs.some((run) => run.redline)) judgeFormatting(page.lines);
  return {
    carrier: 'doc',
    paged: false,
    witness: { characters: witness, counted: 'non-blank characters of the text pieces outside of field codes' },
    pages: [page],
    notes: stories.some(({ story }) => story.numbered) ? [numbersMissing()] : [],
    metadata: {},
    partial: false,
  };
}

/** Hands the characters of all pieces to the stories that they belong to. */
function feed(file: WordFile, stories: readonly { readonly length: number; readonly story: DocStory }[]): void {
  const lookAt = finder(readLooks(file));
  const paragraphAt = finder(readParagraphs(file));
  let current = 0;
  let left = stories[0]?.length ?? 0;
  for (const { text, offset, width } of readPieces(file)) {
    for (let at = 0; at < text.length; ) {
      while (left <= 0 && current < stories.length) left = stories[++current]?.length ?? 0;
      const story = stories[current]?.story;
      if (!story) return;
      const place = offset + at * width;
      if (MARK.test(text[at]!)) {
        story.mark(text.charCodeAt(at), paragraphAt(place)?.value ?? null);
        at++;
        left--;
        continue;
      }
      const look = lookAt(place);
      const most = Math.min(text.length, at + left, look ? at + Math.ceil((look.to - place) / width) : text.length);
      let end = at + 1;
      while (end < most && !MARK.test(text[end]!) && (look || !lookAt(offset + end * width))) end++;
      story.text(text.slice(at, end), look?.value ?? {});
      left -= end - at;
      at = end;
    }
  }
}

function numbersMissing(): Note {
  return {
    stage: 'extract',
    code: 'missing-number',
    severity: 'warning',
    message: 'the numbers of automatic lists are not computed for this format; save the file as DOCX to have them',
    found: 'paragraphs with automatic numbers',
    expected: null,
    unit: null,
    page: null,
    start: null,
    end: null,
  };
}
