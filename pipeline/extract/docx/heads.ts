import type { Line } from '../../model.ts';
import { append } from '../../text/long-lists.ts';
import type { XmlNode } from '../xml/node.ts';
import { toggle } from './run-properties.ts';
import { type Manuscript, Story } from './story.ts';
import { StoryReader } from './story-reader.ts';
import type { WordPackage } from './word-package.ts';

/** A head or foot that a section refers to. */
export interface HeadReference {
  readonly role: 'header' | 'footer';
  /** Relationship id of its part. */
  readonly id: string;
  /** True for the head of the first section's first page, where that page has a head of its own. */
  readonly opening: boolean;
}

/** Characters of a line, and lines of a page, that a letter with usual margins holds. */
const LINE = 85;
const PAGE = 44;

/** References of a section's properties; `first` is true for the first section of the document. */
export function headReferences(section: XmlNode, first: boolean): HeadReference[] {
  const titlePage = toggle(section.child('w:titlePg')) === true;
  return section.children.flatMap((child) => {
    const role = child.name === 'w:headerReference' ? 'header' : child.name === 'w:footerReference' ? 'footer' : null;
    const id = child.attribute('r:id');
    if (!role || id === undefined) return [];
    return [{ role, id, opening: first && titlePage && role === 'header' && child.attribute('w:type') === 'first' }];
  });
}

/**
 * Heads and feet of all sections; sections that share one show it once. A head that only one page shows is text of that page, as on
 * a printed letter: the head of an opening page, and every head of a document that fits a page.
 */
export function readHeads(
  word: WordPackage,
  manuscript: Manuscript,
  references: readonly HeadReference[],
  body: readonly Line[],
): { opening: Line[]; running: Line[] } {
  const single = fitsPage(body);
  const read = new Set<string>();
  const heads: { opening: Line[]; running: Line[] } = { opening: [], running: [] };
  for (const { role, id, opening } of references) {
    const part = word.byId(id);
    if (part === null || read.has(part)) continue;
    read.add(part);
    const text = opening || (single && role === 'header');
    const story = new Story(manuscript, text ? undefined : role);
    word.stream(part, new StoryReader(story));
    append(heads[text ? 'opening' : 'running'], story.take());
  }
  return heads;
}

function fitsPage(lines: readonly Line[]): boolean {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.text.length / LINE)), 0) <= PAGE;
}
