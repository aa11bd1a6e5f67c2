import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../model.ts';
import type { OutputFolder } from '../files/output-folder.ts';
import { writeWhole } from '../files/write.ts';
import type { Result } from '../result.ts';
import { amount, printable } from './printable.ts';

/** What a person wants to know in the morning. */
export interface Summary {
  readonly finished: string;
  readonly seconds: number;
  readonly totals: Readonly<Record<string, number>>;
  /** Rows by change: new, changed, unchanged. */
  readonly changes: Readonly<Record<string, number>>;
  /** Documents that were taken over from an earlier run. */
  readonly reused: number;
  /** Quarantined rows by code. */
  readonly failures: Readonly<Record<string, number>>;
  /** Rows of the manifest that match no input. */
  readonly unmatched?: number;
  /** Notes by code. */
  readonly notes: Readonly<Record<string, number>>;
  readonly slowest: readonly { readonly source_path: string; readonly seconds: number; readonly pages: number }[];
}

const SLOWEST = 5;

export function summaryOf(results: readonly Result[], ledger: Ledger, unmatched: number): Summary {
  const fresh = results.filter((result) => !result.reused && !result.duplicate && result.outcome.seconds > 0);
  return {
    finished: ledger.times.finished,
    seconds: ledger.times.seconds,
    totals: ledger.totals,
    changes: tally(ledger.inputs.filter((row) => row.status !== 'removed').map((row) => [row.change, 1])),
    reused: results.filter((result) => result.reused && !result.duplicate).length,
    failures: tally(ledger.inputs.flatMap((row) => (row.status === 'quarantined' && row.code ? [[row.code, 1]] : []))),
    unmatched,
    notes: tally(results.filter((result) => !result.duplicate).flatMap((result) => Object.entries(result.outcome.notes))),
    slowest: fresh
      .sort((a, b) => b.outcome.seconds - a.outcome.seconds)
      .slice(0, SLOWEST)
      .map(({ item, outcome }) => ({ source_path: item.source_path, seconds: outcome.seconds, pages: outcome.pages })),
  };
}

/** The summary as a page for a terminal or a mail. */
export function renderSummary(summary: Summary): string {
  const { totals, changes, reused, failures, unmatched = 0, notes, slowest, seconds } = summary;
  const lines: [name: string, value: string][] = [
    ['inputs', counts(totals, ['inputs', 'pages', 'ocr_pages']) || 'none'],
    ['changes', `${counts(changes)}${reused > 0 ? `; ${reused} taken over from an earlier run` : ''}`],
    ['pages', `${totals.pages ?? 0}, recognised ${totals.ocr_pages ?? 0}`],
    ['time', `${seconds.toFixed(1)} s`],
    ['failures', counts(failures)],
    ['manifest', unmatched > 0 ? `${amount(unmatched, 'row')} without an input` : ''],
    ['notes', counts(notes)],
    [
      'slowest',
      slowest
        .map((document) => `${printable(document.source_path)} (${document.seconds.toFixed(1)} s, ${amount(document.pages, 'page')})`)
        .join('\n           '),
    ],
  ];
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${name.padEnd(10)} ${value}`])).join('\n');
}

export async function writeSummary(folder: OutputFolder, summary: Summary): Promise<void> {
  await writeWhole(join(folder.cache, 'summary.json'), JSON.stringify(summary));
}

/** Summary of the last run that ended, or null. */
export async function readSummary(folder: OutputFolder): Promise<Summary | null> {
  try {
    return JSON.parse(await readFile(join(folder.cache, 'summary.json'), 'utf8')) as Summary;
  } catch {
    return null;
  }
}

/** Largest first, those of one size by name. */
function counts(amounts: Readonly<Record<string, number>>, without: readonly string[] = []): string {
  return Object.entries(amounts)
    .filter(([name, count]) => count > 0 && !without.includes(name))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');
}

function tally(entries: readonly (readonly [name: string, count: number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of entries) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
