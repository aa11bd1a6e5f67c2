import { nonBlankLength } from '../../text/blank.ts';
import { attribute, elementsOf, type HtmlElement, type HtmlNode, textOf } from './page.ts';

/** Share of a page's text that an element called main must hold to be it. */
const LEAST = 0.3;
/** Share of links in what a site repeats on each page. */
const LINKS = 0.5;

const ROLES: Readonly<Record<string, 'header' | 'footer'>> = {
  banner: 'header',
  navigation: 'header',
  search: 'header',
  contentinfo: 'footer',
};
const NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|site-?header|site-?footer|skip-?links?|cookies?|cookie-?banner|sharing|social)(?:$|[\s_-])/i;
const SECTIONS = new Set(['article', 'aside', 'main', 'nav', 'section']);

/** The element that holds what the page is about, where the page names it; null where it does not. */
export function mainOf(root: HtmlNode): HtmlElement | null {
  const named = [...elementsOf(root)].filter((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const [main] = named;
  if (!main || named.length > 1) return null;
  return nonBlankLength(textOf(main)) >= LEAST * nonBlankLength(textOf(root)) ? main : null;
}

/** What a site repeats around its pages: navigation, its head and its foot. Null for what belongs to the page. */
export function chromeOf(element: HtmlElement): 'header' | 'footer' | null {
  const role = ROLES[attribute(element, 'role') ?? ''];
  if (role) return role;
  if (element.tagName === 'nav') return 'header';
  if (element.tagName === 'header' || element.tagName === 'footer') return inSection(element) ? null : element.tagName;
  const name = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  if (name.length < 2 || !/^(?:div|ul|ol|section|aside|p)$/.test(element.tagName) || !NAMES.test(name)) return null;
  return linkShare(element) > LINKS ? 'header' : null;
}

function inSection(element: HtmlElement): boolean {
  for (let node = element.parentNode; node && 'tagName' in node; node = node.parentNode) if (SECTIONS.has(node.tagName)) return true;
  return false;
}

function linkShare(element: HtmlElement): number {
  let linked = 0;
  for (const inner of elementsOf(element)) if (inner.tagName === 'a') linked += nonBlankLength(textOf(inner));
  return linked / Math.max(1, nonBlankLength(textOf(element)));
}
