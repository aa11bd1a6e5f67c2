import { Failure } from '../../errors.ts';
import type { Limits, Line, Pages } from '../../model.ts';
import type { Context } from '../../stage.ts';
import { judgeFormatting } from '../flow/redline.ts';
import { FlowWriter, flowPage } from '../flow/writer.ts';
import { openPackage } from '../package/open.ts';
import { mendedNotes } from '../xml/mended-notes.ts';
import type { XmlNode } from '../xml/node.ts';
import { readTree, readXml } from '../xml/read-xml.ts';
import { TrackedChanges } from './changes.ts';
import { OdfListCounter } from './list-counter.ts';
import { OdfListStyles } from './list-styles.ts';
import { ODF_NAMESPACES } from './namespaces.ts';
import { type OdfManuscript, OdfStory } from './story.ts';
import { OdfStoryReader } from './story-reader.ts';
import { OdfStyles } from './styles.ts';

const PARTS = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml']);

/** Reads an OpenDocument text: the body with its notes, deleted text in its old place, then heads and feet. */
export function readOdt(bytes: Uint8Array, { config }: Context): Pages {
  const parts = openPackage(bytes, (name) => PARTS.has(name), config.limits);
  const tree = (name: string): XmlNode | null => {
    const part = parts.get(name);
    return part ? readTree(part, name, ODF_NAMESPACES, config.limits) : null;
  };
  if (isEncrypted(tree('META-INF/manifest.xml')))
    throw new Failure('extract', 'encrypted-file', 'the document is encrypted', { found: 'encrypted content.xml' });
  const content = parts.get('content.xml');
  if (!content) throw new Failure('extract', 'broken-file', 'the package holds no content', { expected: 'content.xml' });
  const styles = tree('styles.xml');
  const holders = [styles?.child('office:styles'), styles?.child('office:automatic-styles')];
  const manuscript: OdfManuscript = { ...stylesOf(holders), changes: new TrackedChanges(), witness: 0, tables: 0 };
  const body = new OdfStory(manuscript);
  const reader = new OdfStoryReader(body, manuscript, ['office:automatic-styles'], (own) => {
    Object.assign(manuscript, stylesOf([...holders, own]));
  });
  const mended = readXml(content, 'content.xml', ODF_NAMESPACES, config.limits, reader);
  body.addLostDeletions();
  Object.assign(manuscript, stylesOf(holders));
  const writer = new FlowWriter();
  for (const lines of [body.lines, headsOf(parts.get('styles.xml'), manuscript, config.limits)]) {
    writer.gap();
    writer.add(lines);
  }
  if (manuscript.witness === 0) throw new Failure('extract', 'no-text', 'the document holds no text');
  const page = flowPage(writer.lines);
  if (!manuscript.changes.any) judgeFormatting(page.lines);
  return {
    carrier: 'odt',
    paged: false,
    witness: { characters: manuscript.witness, counted: 'non-blank code points of the text in paragraphs' },
    pages: [page],
    notes: mendedNotes(mended),
    metadata: metadataOf(tree('meta.xml')),
    partial: mended > 0,
  };
}

function stylesOf(holders: readonly (XmlNode | undefined)[]): Pick<OdfManuscript, 'styles' | 'lists'> {
  return { styles: new OdfStyles(holders), lists: new OdfListCounter(new OdfListStyles(holders)) };
}

/** Heads and feet of the page styles. */
function headsOf(part: Uint8Array | undefined, manuscript: OdfManuscript, limits: Limits): Line[] {
  if (!part) return [];
  const story = new OdfStory(manuscript);
  const reader = new OdfStoryReader(story, manuscript, ['office:styles', 'office:automatic-styles'], () => {});
  readXml(part, 'styles.xml', ODF_NAMESPACES, limits, reader);
  return story.lines;
}

function isEncrypted(manifest: XmlNode | null): boolean {
  const content = manifest?.all('manifest:file-entry').find((entry) => entry.attribute('manifest:full-path') === 'content.xml');
  return content?.child('manifest:encryption-data') !== undefined;
}

const PROPERTIES: readonly (readonly [element: string, name: string])[] = [
  ['dc:title', 'title'],
  ['meta:initial-creator', 'author'],
  ['dc:creator', 'author'],
  ['dc:subject', 'subject'],
  ['meta:keyword', 'keywords'],
  ['meta:generator', 'creator'],
  ['meta:creation-date', 'created'],
  ['dc:date', 'modified'],
];

function metadataOf(meta: XmlNode | null): Record<string, string> {
  const metadata: Record<string, string> = {};
  for (const [element, name] of PROPERTIES) {
    const value = meta?.find('office:meta', element)?.text.trim();
    if (value) metadata[name] ??= value;
  }
  return metadata;
}
