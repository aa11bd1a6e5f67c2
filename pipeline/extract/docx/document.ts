import { Failure } from '../../errors.ts';
import type { Line, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { judgeFormatting } from '../flow/redline.ts';
import { FlowWriter, flowPage } from '../flow/writer.ts';
import { mendedNotes } from '../xml/mended-notes.ts';
import { readHeads } from './heads.ts';
import { ListCounter } from './list-counter.ts';
import { Notes } from './notes.ts';
import { readLists } from './numbering.ts';
import { type Manuscript, Story } from './story.ts';
import { StoryReader } from './story-reader.ts';
import { StyleSheet } from './style-sheet.ts';
import { WordPackage } from './word-package.ts';

/** Reads a Word file: the body with its notes, then endnotes that nothing refers to, comments, heads and feet. */
export function readDocx(bytes: Uint8Array, { config }: Context): Pages {
  const word = new WordPackage(bytes, config.limits);
  const styles = new StyleSheet(treeOf(word, 'styles'));
  const lists = new ListCounter(readLists(treeOf(word, 'numbering'), (style) => styles.listOf(style)));
  const notes = new Notes();
  const manuscript: Manuscript = {
    styles,
    lists,
    witness: 0,
    tables: 0,
    tracked: false,
    note: (kind, id) => notes.take(kind, id),
  };
  notes.read(word, manuscript);
  const body = new StoryReader(new Story(manuscript));
  word.stream(word.main, body);
  const text = body.story.take();
  const { opening, running } = readHeads(word, manuscript, body.heads, text);
  const writer = new FlowWriter();
  for (const lines of [opening, text, notes.rest(), commentsOf(word, manuscript), running]) {
    writer.gap();
    writer.add(lines);
  }
  if (manuscript.witness === 0) throw new Failure('extract', 'no-text', 'the document holds no text');
  const page = flowPage(writer.lines);
  if (!manuscript.tracked) judgeFormatting(page.lines);
  return {
    carrier: 'docx',
    paged: false,
    witness: { characters: manuscript.witness, counted: 'non-blank code points of w:t, w:delText, m:t and shown symbols' },
    pages: [page],
    notes: mendedNotes(word.mended),
    metadata: metadataOf(word),
    partial: word.mended > 0,
  };
}

function treeOf(word: WordPackage, type: string) {
  const name = word.byType(type);
  return name === null ? null : word.tree(name);
}

function commentsOf(word: WordPackage, manuscript: Manuscript): Line[] {
  const part = word.byType('comments');
  if (part === null) return [];
  const story = new Story(manuscript, 'comment');
  word.stream(part, new StoryReader(story));
  return story.take();
}

const PROPERTIES: readonly (readonly [element: string, name: string])[] = [
  ['dc:title', 'title'],
  ['dc:creator', 'author'],
  ['dc:subject', 'subject'],
  ['cp:keywords', 'keywords'],
  ['dcterms:created', 'created'],
  ['dcterms:modified', 'modified'],
];

function metadataOf(word: WordPackage): Record<string, string> {
  if (!word.has('docProps/core.xml')) return {};
  const core = word.tree('docProps/core.xml');
  const entries = PROPERTIES.map(([element, name]) => [name, core.child(element)?.text.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
