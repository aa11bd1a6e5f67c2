import { type Block, blocksOf, cellText, contentsOf } from '../blocks.ts';
import type { Grid, Run, SynthAgreement } from '../model.ts';
import { zipFiles } from './docx.ts';
import { escapeXml } from './xml.ts';

export interface OdtLayout {
  runningHead: string | null;
}

const SPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');
const MEDIA_TYPE = 'application/vnd.oasis.opendocument.text';

/** Text with its tabs as elements. */
function words(text: string): string {
  return text.split('\t').map(escapeXml).join('<text:tab/>');
}

function inline(runs: readonly Run[]): string {
  return runs.map(({ text, op }) => (op ? `<text:span text:style-name="${op}">${words(text)}</text:span>` : words(text))).join('');
}

function paragraph(content: string): string {
  return `<text:p>${content}</text:p>`;
}

function table(grid: Grid): string {
  const rows = [grid.headers, ...grid.rows.map((row) => row.map((value) => cellText(grid, value)))];
  const cells = (row: readonly string[]): string =>
    row.map((cell) => `<table:table-cell>${paragraph(words(cell))}</table:table-cell>`).join('');
  const columns = `<table:table-column table:number-columns-repeated="${grid.headers.length}"/>`;
  return `<table:table>${columns}${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
}

function block(item: Block): string {
  switch (item.type) {
    case 'heading': {
      const parts = [item.label, item.heading].filter((part) => part !== null).map(words);
      const content = parts.join(item.below ? '<text:line-break/>' : words(item.unit.separator));
      return item.unit.level === 0 ? `<text:h text:outline-level="1">${content}</text:h>` : paragraph(content);
    }
    case 'paragraph': {
      const label = item.label === null ? '' : `${words(item.label)}<text:tab/>`;
      const remark = item.remark === null ? '' : `${words(item.remark)} `;
      const runIn = item.runIn === null ? '' : `${words(item.runIn)} `;
      return paragraph(`${remark}${label}${runIn}${inline(item.runs)}`);
    }
    case 'grid':
      return table(item.grid);
    case 'signature':
      return item.lines.map((line) => paragraph(words(line))).join('');
  }
}

const STYLES = `<style:style style:name="delete" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="insert" style:family="text"><style:text-properties style:text-underline-style="solid"/></style:style>`;

/** The agreement as an OpenDocument text. */
export function renderOdt(agreement: SynthAgreement, layout: OdtLayout): { bytes: Uint8Array; boilerplate: string[] } {
  const contents = agreement.contents
    ? ['TABLE OF CONTENTS', ...contentsOf(agreement).map(({ text }, index) => `${text}\t${index + 1}`)]
    : [];
  const body =
    [...agreement.cover, ...contents].map((line) => paragraph(words(line))).join('') + blocksOf(agreement.units).map(block).join('');
  const head = layout.runningHead === null ? '' : `<style:header>${paragraph(words(layout.runningHead))}</style:header>`;
  const files = {
    mimetype: MEDIA_TYPE,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${SPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${SPACES}><office:master-styles><style:master-page style:name="Standard">${head}</style:master-page></office:master-styles></office:document-styles>`,
  };
  const encoder = new TextEncoder();
  return {
    bytes: zipFiles(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]))),
    boilerplate: [...(layout.runningHead === null ? [] : [layout.runningHead]), ...contents],
  };
}
