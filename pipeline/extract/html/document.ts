import { Failure } from '../../errors.ts';
import type { Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { append } from '../../text/long-lists.ts';
import { judgeFormatting } from '../flow/redline.ts';
import { FlowWriter, flowPage } from '../flow/writer.ts';
import { PageStyles } from './css.ts';
import { attribute, childrenOf, elementsOf, type HtmlNode, isElement, parsePage, textOf } from './page.ts';
import { mainOf } from './regions.ts';
import { HtmlWalker } from './walker.ts';

/** Reads a web page: what it is about first, then what the site repeats around it. */
export function readHtml(html: string, { config }: Context): Pages {
  const page = parsePage(html, config.limits);
  const witness = nonBlankLength(textOf(page));
  if (witness === 0) throw new Failure('extract', 'no-text', 'the page holds no text');
  const walker = new HtmlWalker(new PageStyles(sheetsOf(page)), config.limits.nesting * 100, mainOf(page));
  walker.walk(page);
  const writer = new FlowWriter();
  for (const { lines } of [walker.main, walker.chrome]) {
    writer.gap();
    writer.add(lines);
  }
  const flow = flowPage(writer.lines);
  judgeFormatting(flow.lines);
  return {
    carrier: 'html',
    paged: false,
    witness: { characters: witness, counted: 'non-blank code points of the text nodes outside of scripts and styles' },
    pages: [flow],
    notes: [],
    metadata: metadataOf(page),
    partial: false,
  };
}

function sheetsOf(page: HtmlNode): string[] {
  const sheets: string[] = [];
  const stack = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node.tagName === 'style')
      sheets.push(
        childrenOf(node)
          .map((child) => ('value' in child ? child.value : ''))
          .join(''),
      );
    else append(stack, childrenOf(node).toReversed());
  }
  return sheets;
}

const META: Readonly<Record<string, string>> = { author: 'author', description: 'subject', keywords: 'keywords', generator: 'creator' };

function metadataOf(page: HtmlNode): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const element of elementsOf(page)) {
    const title = element.tagName === 'title' ? textOf(element).replace(/\s+/g, ' ').trim() : '';
    if (title !== '' && metadata.title === undefined) metadata.title = title;
  }
  for (const element of metaOf(page)) {
    const name = META[(attribute(element, 'name') ?? '').toLowerCase()];
    const content = attribute(element, 'content')?.trim();
    if (name && content) metadata[name] ??= content;
  }
  return metadata;
}

function metaOf(page: HtmlNode) {
  const html = childrenOf(page).filter(isElement);
  const head = html.flatMap((element) => childrenOf(element).filter(isElement)).filter(({ tagName }) => tagName === 'head');
  return head.flatMap((element) => childrenOf(element).filter(isElement)).filter(({ tagName }) => tagName === 'meta');
}
