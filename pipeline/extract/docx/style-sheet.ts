import type { XmlNode } from '../xml/node.ts';
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts';
import { override, type RunProperties, runProperties } from './run-properties.ts';

interface StyleEntry {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** A paragraph style with everything that it inherits. */
export interface ParagraphStyle {
  readonly id: string;
  readonly heading: boolean;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Most styles that stand on one another; a file may state a circle. */
const DEEPEST = 32;

/** The styles of a document (styles.xml), resolved along their basedOn chains. */
export class StyleSheet {
  private readonly entries = new Map<string, StyleEntry>();
  private readonly resolved = new Map<string, ParagraphStyle>();
  private readonly defaults: Pick<StyleEntry, 'paragraph' | 'run'>;
  private readonly normal: string;

  constructor(styles: XmlNode | null) {
    const defaults = styles?.child('w:docDefaults');
    this.defaults = {
      paragraph: paragraphProperties(defaults?.find('w:pPrDefault', 'w:pPr')),
      run: runProperties(defaults?.find('w:rPrDefault', 'w:rPr')),
    };
    let normal = '';
    for (const node of styles?.all('w:style') ?? []) {
      const id = node.attribute('w:styleId') ?? '';
      if (node.attribute('w:type') === 'paragraph' && /^(?:1|true|on)$/.test(node.attribute('w:default') ?? '')) normal = id;
      this.entries.set(id, {
        id,
        name: node.child('w:name')?.attribute('w:val') ?? '',
        basedOn: node.child('w:basedOn')?.attribute('w:val'),
        paragraph: paragraphProperties(node.child('w:pPr')),
        run: runProperties(node.child('w:rPr')),
      });
    }
    this.normal = normal;
  }

  /** A paragraph style; the default one where the id is missing or unknown. */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id !== undefined && this.entries.has(id) ? id : this.normal;
    const known = this.resolved.get(key);
    if (known) return known;
    const style = this.resolve(key);
    this.resolved.set(key, style);
    return style;
  }

  character(id: string | undefined): RunProperties {
    return this.chain(id).reduceRight((properties, entry) => override(properties, entry.run), {});
  }

  /** Id of the list that a numbering style stands for. */
  listOf(id: string): string | undefined {
    return this.entries.get(id)?.paragraph.list;
  }

  private resolve(id: string): ParagraphStyle {
    const chain = this.chain(id);
    const paragraph: ParagraphProperties = Object.assign(
      {},
      this.defaults.paragraph,
      ...chain.toReversed().map((entry) => entry.paragraph),
    );
    const run = chain.reduceRight((properties, entry) => override(properties, entry.run), this.defaults.run);
    const heading = chain.some(({ name }) => /^(?:heading \d|title$)/i.test(name)) || (paragraph.outline ?? 9) < 9;
    return { id, heading, paragraph, run };
  }

  /** The style and those that it is based on. */
  private chain(id: string | undefined): StyleEntry[] {
    const chain: StyleEntry[] = [];
    for (let entry = this.entries.get(id ?? ''); entry && chain.length < DEEPEST; entry = this.entries.get(entry.basedOn ?? ''))
      chain.push(entry);
    return chain;
  }
}
