import { type Block, cellText } from '../blocks.ts';
import type { Grid, Run, Unit } from '../model.ts';
import { escapeXml } from './xml.ts';

export interface DocxLayout {
  /** Labels computed from numbering.xml; labels that Word cannot compute are typed. */
  automatic: boolean;
  /** Amendments as tracked changes, or as struck and underlined text. */
  redline: 'tracked' | 'formatted';
  runningHead: string | null;
  /** A footnote at the first table. */
  footnote: string | null;
}

const WHO = 'w:author="R. Delgado" w:date="2025-06-02T09:00:00Z"';

/** A run of text; `format` are run properties. */
export const textRun = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** Writes word/document.xml paragraph by paragraph; counts revisions and lists. */
export class DocumentXml {
  readonly parts: string[] = [];
  readonly #layout: DocxLayout;
  readonly #automatic: boolean;
  readonly #lists = new Map<string, number>();
  #revision = 0;
  #footnoteSet = false;

  constructor(layout: DocxLayout, automatic: boolean) {
    this.#layout = layout;
    this.#automatic = automatic;
  }

  get attachments(): number {
    return this.#lists.size;
  }

  paragraph(content: string, properties = ''): void {
    this.parts.push(`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`);
  }

  #runs(runs: readonly Run[]): string {
    return runs
      .map(({ text, op }) => {
        if (!op) return textRun(text);
        if (this.#layout.redline === 'formatted') return textRun(text, op === 'delete' ? '<w:strike/>' : '<w:u w:val="single"/>');
        this.#revision += 1;
        if (op === 'insert') return `<w:ins w:id="${this.#revision}" ${WHO}>${textRun(text)}</w:ins>`;
        return `<w:del w:id="${this.#revision}" ${WHO}><w:r><w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;
      })
      .join('');
  }

  /** Numbering properties of a unit, empty where its label is typed. */
  #numbering(unit: Unit): string {
    if (!this.#automatic || unit.label === null || unit.kind === 'appendix' || unit.kind === 'side-letter') return '';
    const root = unit.path[0] as string;
    const attached = /^(Appendix|Side Letter)/.test(root);
    if (attached && !this.#lists.has(root)) this.#lists.set(root, this.#lists.size + 2);
    const list = attached ? (this.#lists.get(root) as number) : 1;
    return `<w:numPr><w:ilvl w:val="${attached ? unit.level - 1 : unit.level}"/><w:numId w:val="${list}"/></w:numPr>`;
  }

  block(block: Block): void {
    switch (block.type) {
      case 'heading': {
        const numbering = this.#numbering(block.unit);
        const label = numbering === '' ? block.label : null;
        const between = block.below
          ? '<w:r><w:br/></w:r>'
          : label === null
            ? ''
            : textRun(block.unit.separator === ' ' ? '  ' : block.unit.separator);
        const heading = block.heading === null ? '' : between + textRun(block.heading, '<w:b/>');
        this.paragraph(
          (label === null ? '' : textRun(label, '<w:b/>')) + heading,
          `${block.unit.level === 0 ? '<w:pStyle w:val="Heading1"/>' : ''}${numbering}`,
        );
        return;
      }
      case 'paragraph': {
        const numbering = block.label === null ? '' : this.#numbering(block.unit);
        const label = block.label !== null && numbering === '' ? `${textRun(block.label)}<w:r><w:tab/></w:r>` : '';
        const remark = block.remark === null ? '' : textRun(`${block.remark} `);
        const runIn = block.runIn === null ? '' : textRun(block.runIn, '<w:u w:val="single"/>') + textRun(' ');
        this.paragraph(remark + label + runIn + this.#runs(block.runs), numbering);
        return;
      }
      case 'grid':
        this.#grid(block.grid);
        return;
      case 'signature':
        for (const line of block.lines) this.paragraph(textRun(line.startsWith('FOR ') ? line : `____________________ ${line}`));
    }
  }

  #grid(grid: Grid): void {
    const note = this.#layout.footnote !== null && !this.#footnoteSet ? '<w:r><w:footnoteReference w:id="1"/></w:r>' : '';
    this.#footnoteSet = true;
    const row = (cells: readonly string[], extra = ''): string =>
      `<w:tr>${cells.map((cell, index) => `<w:tc><w:p>${textRun(cell)}${index === 0 ? extra : ''}</w:p></w:tc>`).join('')}</w:tr>`;
    const body = grid.rows.map((cells) => row(cells.map((value) => cellText(grid, value))));
    this.parts.push(
      `<w:tbl><w:tblPr/><w:tblGrid>${grid.headers.map(() => '<w:gridCol w:w="1200"/>').join('')}</w:tblGrid>${row(grid.headers, note)}${body.join('')}</w:tbl><w:p/>`,
    );
  }
}
