import { type Block, blocksOf, cellText, contentsOf } from '../blocks.ts';
import type { Grid, Run, SynthAgreement, Unit } from '../model.ts';
import { escapeXml } from './xml.ts';

export interface HtmlLayout {
  /** Items such as `a.` as numbered lists whose labels the browser computes. */
  lists: boolean;
  /** Navigation, cookie notice and footer of the site around the document. */
  site: string | null;
}

interface RenderedHtml {
  html: string;
  boilerplate: string[];
}

const NAVIGATION = ['Home', 'Departments', 'Human Resources', 'Board of Education', 'Contact'];
/** Lists that a browser can number, by the label of their first item. */
const LIST_TYPES: Readonly<Record<string, string>> = { '1.': '1', 'a.': 'a', 'i.': 'i' };

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, op }) =>
      op === 'delete' ? `<del>${escapeXml(text)}</del>` : op === 'insert' ? `<ins>${escapeXml(text)}</ins>` : escapeXml(text),
    )
    .join('');
}

function table(grid: Grid): string {
  const rows = grid.rows.map((row) => `<tr>${row.map((value) => `<td>${escapeXml(cellText(grid, value))}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${grid.headers.map((head) => `<th>${escapeXml(head)}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function printed(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const tag = block.unit.level === 0 ? 'h2' : 'h3';
      const parts = [block.label, block.heading].filter((part) => part !== null).map(escapeXml);
      return `<${tag}>${parts.join(block.below ? '<br>' : escapeXml(block.unit.separator))}</${tag}>`;
    }
    case 'paragraph': {
      const runIn = block.runIn === null ? null : `<u>${escapeXml(block.runIn)}</u>`;
      const lead = [block.remark, block.label].filter((part) => part !== null).map(escapeXml);
      return `<p>${[...lead, runIn, inline(block.runs)].filter((part) => part !== null).join(' ')}</p>`;
    }
    case 'grid':
      return table(block.grid);
    case 'signature':
      return block.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n');
  }
}

/** Type of the list that the children form, or null where their labels have to be printed. */
function listType(children: readonly Unit[]): string | null {
  const plain = children.every(({ kind, heading, label }) => kind === 'item' && heading === null && label !== null);
  return plain ? (LIST_TYPES[children[0]?.label ?? ''] ?? null) : null;
}

function unitHtml(unit: Unit, layout: HtmlLayout, item: boolean): string {
  const bare = item ? { ...unit, label: null, children: [] } : { ...unit, children: [] };
  const own = blocksOf([bare]).map(printed).join('\n');
  const list = layout.lists ? listType(unit.children) : null;
  if (list === null) return [own, ...unit.children.map((child) => unitHtml(child, layout, false))].filter(Boolean).join('\n');
  return `${own}\n<ol type="${list}">\n${unit.children.map((child) => `<li>${unitHtml(child, layout, true)}</li>`).join('\n')}\n</ol>`;
}

/** The agreement as a web page. */
export function renderHtml(agreement: SynthAgreement, layout: HtmlLayout): RenderedHtml {
  const contents = agreement.contents ? contentsOf(agreement).map(({ text }) => text) : [];
  const toc =
    contents.length > 0
      ? `<h2>Table of Contents</h2>\n<ul>\n${contents.map((text, index) => `<li><a href="#a${index}">${escapeXml(text)}</a></li>`).join('\n')}\n</ul>\n`
      : '';
  const cover = agreement.cover.map((line) => `<p>${escapeXml(line)}</p>`).join('\n');
  const main = `<main>\n<h1>${escapeXml(agreement.title)}</h1>\n${cover}\n${toc}${agreement.units.map((unit) => unitHtml(unit, layout, false)).join('\n')}\n</main>`;
  const before =
    layout.site === null
      ? ''
      : `<header><a href="/">${escapeXml(layout.site)}</a><nav><ul>${NAVIGATION.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav></header>\n`;
  const after =
    layout.site === null
      ? ''
      : `\n<footer><p>© ${escapeXml(layout.site)}. All rights reserved.</p></footer>\n<script>window.dataLayer = [];</script>`;
  const html = `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${escapeXml(agreement.title)}</title><style>main { max-width: 60em }</style></head>\n<body>\n${before}${main}${after}\n</body></html>\n`;
  return { html, boilerplate: [...(layout.site === null ? [] : [layout.site, ...NAVIGATION]), ...contents] };
}
