import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { Failure } from '../../errors.ts';
import type { Limits } from '../../model.ts';
import { append } from '../../text/long-lists.ts';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
type HtmlDocument = DefaultTreeAdapterMap['document'];

/** Elements within elements that a page may have for each level of `limits.nesting`. */
const ELEMENTS_PER_LEVEL = 100;

/** Parses a page as browsers do, without running anything. Fails with limit-nesting. */
export function parsePage(html: string, limits: Limits): HtmlDocument {
  const deepest = limits.nesting * ELEMENTS_PER_LEVEL;
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > deepest) throw tooDeep(deepest);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

export function tooDeep(deepest: number): Failure {
  return new Failure('extract', 'limit-nesting', 'elements are nested deeper than 100 times limits.nesting', {
    found: `more than ${deepest} levels`,
    expected: `at most ${deepest}`,
  });
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Programs, styles and templates are no text of a page, whatever stands in them. */
const NO_TEXT = new Set(['script', 'style', 'template', 'link', 'meta']);

export function holdsNoText(element: HtmlElement): boolean {
  return NO_TEXT.has(element.tagName);
}

/** All elements below a node that hold text, in document order. */
export function* elementsOf(root: HtmlNode): Generator<HtmlElement> {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      if (holdsNoText(node)) continue;
      yield node;
    }
    append(stack, childrenOf(node).toReversed());
  }
}

/** Text of all text nodes below a node. */
export function textOf(root: HtmlNode): string {
  const parts: string[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    if (!isElement(node) || !holdsNoText(node)) append(stack, childrenOf(node).toReversed());
  }
  return parts.join('');
}
