import { Failure } from '../../errors.ts';
import type { Limits } from '../../model.ts';
import { openPackage } from '../package/open.ts';
import type { XmlNode } from '../xml/node.ts';
import { readTree, readXml, type XmlHandler } from '../xml/read-xml.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** Parts that hold no text of the document, or that only programs read. */
const UNREAD = /^customXml\/|\/(?:theme|glossary|embeddings|media|fonts|activeX|charts|diagrams)\//;

/** A Word file: its main part and the parts that it is related to. */
export class WordPackage {
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly limits: Limits;
  /** Tags of the parts streamed so far that had to be mended. */
  mended = 0;
  /** Name of the main part. */
  readonly main: string;
  /** Part names of the main part's relationships, by id. */
  private readonly related: ReadonlyMap<string, { readonly type: string; readonly name: string }>;

  constructor(bytes: Uint8Array, limits: Limits) {
    this.limits = limits;
    this.parts = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name), limits);
    const office = [...this.relationships('').values()].find(({ type }) => type === 'officeDocument');
    const main = office && this.parts.has(office.name) ? office.name : 'word/document.xml';
    if (!this.parts.has(main)) throw new Failure('extract', 'broken-file', 'the package holds no document part', { expected: main });
    this.main = main;
    this.related = this.relationships(main);
  }

  /** Name of the part behind a relationship of the main part. */
  byId(id: string | undefined): string | null {
    const name = id === undefined ? undefined : this.related.get(id)?.name;
    return name !== undefined && this.parts.has(name) ? name : null;
  }

  /** Name of the first part of a type (`styles`, `numbering`, `footnotes` ...) that the main part is related to. */
  byType(type: string): string | null {
    for (const relation of this.related.values()) if (relation.type === type && this.parts.has(relation.name)) return relation.name;
    return null;
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  tree(name: string): XmlNode {
    return readTree(this.parts.get(name)!, name, WORD_NAMESPACES, this.limits);
  }

  stream(name: string, handler: XmlHandler): void {
    this.mended += readXml(this.parts.get(name)!, name, WORD_NAMESPACES, this.limits, handler);
  }

  private relationships(part: string): Map<string, { type: string; name: string }> {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const name = `${folder}_rels/${part.slice(slash)}.rels`;
    const found = new Map<string, { type: string; name: string }>();
    if (!this.parts.has(name)) return found;
    for (const relation of this.tree(name).all('Relationship')) {
      const { Id = '', Type = '', Target = '', TargetMode } = relation.attributes;
      if (TargetMode !== 'External') found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), name: resolve(folder, Target) });
    }
    return found;
  }
}

function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
