import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Failure } from '../../errors.ts';
import type { Limits } from '../../model.ts';
import { decodeText } from '../text/encoding.ts';
import { balance } from './balance.ts';
import { XmlNode } from './node.ts';

/** Prefixes that our code writes, by namespace; other names keep the prefix of the file. */
export type Namespaces = Readonly<Record<string, string>>;

export type Attributes = Readonly<Record<string, string>>;

/** Receives a document in order. Elements named in `captured` come whole, as a node, and not through open, text and close. */
export interface XmlHandler {
  readonly captured: ReadonlySet<string>;
  /** False leaves the element out with all that it holds. */
  open(name: string, attributes: Attributes): boolean;
  text(value: string): void;
  close(name: string): void;
  node(node: XmlNode): void;
}

/** Elements within elements that a document may have for each level of `limits.nesting`. */
const ELEMENTS_PER_LEVEL = 100;

/**
 * Reads an XML part as a stream and gives the number of tags that had to be mended (0 for a sound part). No document type is read, so
 * there are no entities but the five of XML. Fails with broken-file or limit-nesting; `part` names it in the message.
 */
export function readXml(bytes: Uint8Array, part: string, namespaces: Namespaces, limits: Limits, handler: XmlHandler): number {
  const parser = new SaxesParser({ xmlns: true });
  const feed = new Feed(handler, namespaces, limits.nesting * ELEMENTS_PER_LEVEL);
  parser.on('opentag', (tag) => feed.open(tag));
  parser.on('text', (text) => feed.text(text));
  parser.on('cdata', (text) => feed.text(text));
  parser.on('closetag', (tag) => feed.close(tag));
  parser.on('error', (error) => {
    throw error;
  });
  const { xml, faults } = balance(decodeText(bytes).text);
  try {
    parser.write(xml).close();
    return faults;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new Failure('extract', 'broken-file', `${part} is no well-formed XML`, { found, expected: 'well-formed XML', cause: error });
  }
}

/** Reads a small XML part whole. */
export function readTree(bytes: Uint8Array, part: string, namespaces: Namespaces, limits: Limits): XmlNode {
  const root = new XmlNode('', {});
  const stack = [root];
  readXml(bytes, part, namespaces, limits, {
    captured: new Set(),
    open: (name, attributes) => {
      stack.push(stack.at(-1)!.append(new XmlNode(name, attributes)));
      return true;
    },
    text: (value) => {
      stack.at(-1)!.text += value;
    },
    close: () => stack.pop(),
    node: () => {},
  });
  return root.children[0] ?? root;
}

class Feed {
  private readonly handler: XmlHandler;
  private readonly namespaces: Namespaces;
  private readonly deepest: number;
  private depth = 0;
  /** Depth of the element that is left out; 0 where none is. */
  private skipped = 0;
  private readonly capture: XmlNode[] = [];

  constructor(handler: XmlHandler, namespaces: Namespaces, deepest: number) {
    this.handler = handler;
    this.namespaces = namespaces;
    this.deepest = deepest;
  }

  open(tag: SaxesTagNS): void {
    this.depth++;
    if (this.depth > this.deepest)
      throw new Failure('extract', 'limit-nesting', 'elements are nested deeper than 100 times limits.nesting', {
        found: `more than ${this.deepest} levels`,
        expected: `at most ${this.deepest}`,
      });
    if (this.skipped > 0) return;
    const name = this.name(tag.uri, tag.prefix, tag.local);
    const within = this.capture.at(-1);
    if (within) this.capture.push(within.append(new XmlNode(name, this.attributes(tag))));
    else if (this.handler.captured.has(name)) this.capture.push(new XmlNode(name, this.attributes(tag)));
    else if (!this.handler.open(name, this.attributes(tag))) this.skipped = this.depth;
  }

  text(value: string): void {
    if (this.skipped > 0) return;
    const within = this.capture.at(-1);
    if (within) within.text += value;
    else this.handler.text(value);
  }

  close(tag: SaxesTagNS): void {
    this.depth--;
    if (this.skipped > 0) {
      if (this.depth < this.skipped) this.skipped = 0;
      return;
    }
    const node = this.capture.pop();
    if (!node) this.handler.close(this.name(tag.uri, tag.prefix, tag.local));
    else if (this.capture.length === 0) this.handler.node(node);
  }

  private attributes(tag: SaxesTagNS): Attributes {
    const attributes: Record<string, string> = {};
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) attributes[this.name(uri, prefix, local)] = value;
    return attributes;
  }

  private name(uri: string, prefix: string, local: string): string {
    const known = this.namespaces[uri] ?? prefix;
    return known === '' ? local : `${known}:${local}`;
  }
}
