import type { CleanText, Note, Pages } from '../model.ts';
import type { Artifacts, Stage } from '../stage.ts';
import { DraftLine } from '../text/draft-line.ts';
import { countSource, RecordWriter } from '../text/record.ts';
import type { Cleaner, Draft } from './cleaner.ts';
import { carrierRoles } from './cleaners/carrier-roles.ts';
import { controlCharacters } from './cleaners/control-characters.ts';
import { declaredRedlines } from './cleaners/declared-redlines.ts';
import { hyphenation } from './cleaners/hyphenation.ts';
import { lineNumbers } from './cleaners/line-numbers.ts';
import { lineWrap } from './cleaners/line-wrap.ts';
import { lookAlikes } from './cleaners/look-alikes.ts';
import { markup } from './cleaners/markup.ts';
import { raisedFigures } from './cleaners/raised-figures.ts';
import { recognitionLoops } from './cleaners/recognition-loops.ts';
import { runningHeads } from './cleaners/running-heads.ts';
import { whitespace } from './cleaners/whitespace.ts';
import { measureLayout } from './layout.ts';

/** In this order: what stands beside the text goes first, then what stands in it, then the lines are put together. */
const CLEANERS: readonly Cleaner[] = [
  carrierRoles,
  controlCharacters,
  lineNumbers,
  runningHeads,
  markup,
  declaredRedlines,
  raisedFigures,
  lookAlikes,
  recognitionLoops,
  whitespace,
  hyphenation,
  lineWrap,
];

/** Pages of lines to the text of record, with every edit. */
export const clean: Stage<Pick<Artifacts, 'source' | 'pages'>, 'text'> = {
  name: 'clean',
  version: 3,
  emits: 'text',
  run: ({ pages }) => cleanPages(pages),
};

function cleanPages(source: Pages): CleanText {
  const draft = draftOf(source);
  for (const cleaner of CLEANERS) cleaner.clean(draft);
  const layout = measureLayout(draft);
  const record = new RecordWriter().write(draft.pages, (line) => layout.get(line) ?? { indent: 0, gap: 0 });
  return { ...record, characters: countSource(source.pages), notes: draft.notes };
}

function draftOf(source: Pages): Draft {
  const notes: Note[] = [];
  const pages = source.pages.map((page) => ({
    page: page.page,
    label: page.page_label,
    lines: page.lines.map((line, index) => new DraftLine(line, page.page, index)),
  }));
  return { carrier: source.carrier, paged: source.paged, pages, lines: pages.flatMap((page) => page.lines), notes };
}
