import { type Block, blocksOf, cellText, contentsOf } from '../blocks.ts';
import type { Grid, Run, SynthAgreement } from '../model.ts';

export interface RtfLayout {
  runningHead: string | null;
  /** Amendments as revisions, or as struck and underlined text. */
  redline: 'tracked' | 'formatted';
}

/** RTF is seven-bit: controls escaped, everything else beyond ASCII as `\uN?`. */
function escapeRtf(text: string): string {
  return text.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/g, (character) => {
    const code = character.charCodeAt(0);
    return `\\u${code > 32767 ? code - 65536 : code}?`;
  });
}

function inline(runs: readonly Run[], layout: RtfLayout): string {
  const controls =
    layout.redline === 'tracked'
      ? { delete: '\\deleted\\revauthdel1', insert: '\\revised\\revauth1' }
      : { delete: '\\strike', insert: '\\ul' };
  return runs.map(({ text, op }) => (op ? `{${controls[op]} ${escapeRtf(text)}}` : escapeRtf(text))).join('');
}

function table(grid: Grid): string {
  const rows = [grid.headers, ...grid.rows.map((row) => row.map((value) => cellText(grid, value)))];
  const edges = grid.headers.map((_, column) => `\\cellx${1600 * (column + 1)}`).join('');
  return rows.map((row) => `\\trowd${edges}\n${row.map((cell) => `\\pard\\intbl ${escapeRtf(cell)}\\cell`).join('\n')}\n\\row`).join('\n');
}

function block(item: Block, layout: RtfLayout): string {
  const indent = `\\pard\\li${360 * item.unit.level}`;
  switch (item.type) {
    case 'heading': {
      const parts = [item.label, item.heading].filter((part) => part !== null).map(escapeRtf);
      return `${indent}{\\b ${parts.join(item.below ? '\\line ' : escapeRtf(item.unit.separator))}}\\par`;
    }
    case 'paragraph': {
      const label = item.label === null ? '' : `${escapeRtf(item.label)}\\tab `;
      const remark = item.remark === null ? '' : `${escapeRtf(item.remark)} `;
      const runIn = item.runIn === null ? '' : `{\\ul ${escapeRtf(item.runIn)}} `;
      return `${indent} ${remark}${label}${runIn}${inline(item.runs, layout)}\\par`;
    }
    case 'grid':
      return table(item.grid);
    case 'signature':
      return item.lines.map((line) => `\\pard ${escapeRtf(line)}\\par`).join('\n');
  }
}

/** The agreement as rich text. */
export function renderRtf(agreement: SynthAgreement, layout: RtfLayout): { rtf: string; boilerplate: string[] } {
  const contents = agreement.contents
    ? ['TABLE OF CONTENTS', ...contentsOf(agreement).map(({ text }, index) => `${text}\t${index + 1}`)]
    : [];
  const head =
    layout.runningHead === null ? '' : `{\\header\\pard ${escapeRtf(layout.runningHead)}\\par}\n{\\footer\\pard\\qc\\chpgn\\par}\n`;
  const authors = layout.redline === 'tracked' ? '{\\*\\revtbl{Unknown;}{R. Delgado;}}\n' : '';
  const lines = [
    ...agreement.cover.map((line) => `\\pard\\qc ${escapeRtf(line)}\\par`),
    '\\page',
    ...contents.map((line) => `\\pard ${escapeRtf(line).replaceAll('\\u9?', '\\tab ')}\\par`),
    ...blocksOf(agreement.units).map((item) => block(item, layout)),
  ];
  const rtf = `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\n{\\colortbl;\\red0\\green0\\blue0;}\n{\\info{\\title ${escapeRtf(agreement.title)}}}\n${authors}${head}${lines.join('\n')}\n}\n`;
  return { rtf, boilerplate: [...(layout.runningHead === null ? [] : [layout.runningHead]), ...contents] };
}
