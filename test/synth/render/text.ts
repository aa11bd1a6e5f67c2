import { contentsOf } from '../blocks.ts';
import type { SynthAgreement, Unit } from '../model.ts';
import type { Random } from '../random.ts';
import { bodyLines, centred, type Line, type TextLayout, wrap } from './lines.ts';

/** A rendered text and the furniture in it that is no clause text. */
interface RenderedText {
  text: string;
  boilerplate: string[];
}

const NUMBER_FORMATS = ['none', 'plain', 'dashes', 'page-of'] as const;

/** A layout as districts, word processors and converters leave it. */
export function randomTextLayout(random: Random, title: string): TextLayout {
  const paged = random.chance(0.6);
  return {
    width: random.chance(0.75) ? random.int(68, 100) : null,
    indent: random.pick([0, 0, 2, 3, 5]),
    gap: random.pick([' ', '  ', '   ', '\t']),
    hanging: random.chance(0.5),
    blank: random.chance(0.85) ? 1 : 0,
    pageLines: paged ? random.int(42, 58) : null,
    runningHead: paged && random.chance(0.6) ? title : null,
    pageNumber: paged ? random.pick(NUMBER_FORMATS) : 'none',
    lineNumbers: paged && random.chance(0.1),
    articlePages: paged && random.chance(0.2),
  };
}

/** Cuts lines into pages; a heading never ends a page. */
function paginate(lines: readonly Line[], size: number, articlePages: boolean): Line[][] {
  const pages: Line[][] = [];
  let page: Line[] = [];
  for (const line of lines) {
    const breaks = page.length >= size || (articlePages && line.opens && page.some(({ text }) => text !== ''));
    if (breaks) {
      const carried: Line[] = [];
      while (page.length > 1 && (page.at(-1)?.keep || page.at(-1)?.text === '')) carried.unshift(page.pop() as Line);
      pages.push(page);
      page = carried.some(({ keep }) => keep) ? carried.filter(({ keep }) => keep) : [];
    }
    if (page.length > 0 || line.text !== '') page.push(line);
  }
  return [...pages, page];
}

function numberLine(format: TextLayout['pageNumber'], number: number, total: number, width: number): string | null {
  switch (format) {
    case 'none':
      return null;
    case 'plain':
      return centred(String(number), width);
    case 'dashes':
      return centred(`- ${number} -`, width);
    case 'page-of':
      return centred(`Page ${number} of ${total}`, width);
  }
}

function contentsLines(agreement: SynthAgreement, layout: TextLayout, pageOf: ReadonlyMap<Unit, number>): string[] {
  const width = layout.width ?? 90;
  const entries = contentsOf(agreement).map(({ unit, text }) => {
    const page = pageOf.get(unit);
    if (page === undefined) return text;
    const short = text.slice(0, width - 12);
    return `${short} ${'.'.repeat(Math.max(3, width - short.length - 6))} ${String(page).padStart(3)}`;
  });
  return [centred('TABLE OF CONTENTS', width), '', ...entries, ''];
}

function coverLines(agreement: SynthAgreement, width: number | null): string[] {
  return agreement.cover.flatMap((line) => [...wrap(line, '', '', width).map((part) => centred(part, width)), '']);
}

/** Adds running head, page number and line numbers. */
function furnish(lines: readonly string[], layout: TextLayout, number: number, total: number): string {
  const foot = numberLine(layout.pageNumber, number, total, layout.width ?? 80);
  const head = layout.runningHead === null ? [] : [layout.runningHead, ''];
  const all = [...head, ...lines, ...(foot === null ? [] : ['', foot])];
  return all.map((line, index) => (layout.lineNumbers ? `${String(index + 1).padStart(3)}  ${line}` : line).trimEnd()).join('\n');
}

/** The agreement as plain text: form feeds between pages where the layout has pages. */
export function renderText(agreement: SynthAgreement, layout: TextLayout): RenderedText {
  const body = bodyLines(agreement, layout);
  const cover = coverLines(agreement, layout.width);
  if (layout.pageLines === null) {
    const contents = agreement.contents ? contentsLines(agreement, layout, new Map()) : [];
    const lines = [...cover, '', ...contents, ...body.map(({ text }) => text)];
    return {
      text: `${lines
        .map((line) => line.trimEnd())
        .join('\n')
        .trimEnd()}\n`,
      boilerplate: contents.filter((line) => line !== ''),
    };
  }
  const pages = paginate(body, layout.pageLines, layout.articlePages);
  const pageOf = new Map(pages.flatMap((page, index) => page.flatMap(({ opens }) => (opens ? [[opens, index + 1] as const] : []))));
  const contents = agreement.contents ? contentsLines(agreement, layout, pageOf) : [];
  const furnished = pages.map((page, index) =>
    furnish(
      page.map(({ text }) => text),
      layout,
      index + 1,
      pages.length,
    ),
  );
  const front = [cover.join('\n'), ...(contents.length > 0 ? [contents.join('\n')] : [])];
  const numbers = pages.map((_, index) => numberLine(layout.pageNumber, index + 1, pages.length, 0)).filter((line) => line !== null);
  return {
    text: `${[...front, ...furnished].join('\n\f')}\n`,
    boilerplate: [...(layout.runningHead === null ? [] : [layout.runningHead]), ...numbers, ...contents.filter((line) => line !== '')],
  };
}
