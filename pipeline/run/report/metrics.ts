import type { Summary } from './summary.ts';

/** The counts of a run in the text format of Prometheus, for its node exporter's textfile collector. */
export function renderMetrics({ totals, failures, notes, seconds, finished }: Summary): string {
  const { inputs = 0, pages = 0, ocr_pages = 0, ...statuses } = totals;
  return [
    gauge('clausemill_inputs', 'Input files and container members of the last run.', [[{}, inputs]]),
    gauge('clausemill_documents', 'Inputs by status.', labelled('status', statuses)),
    gauge('clausemill_failures', 'Quarantined inputs by failure code.', labelled('code', failures)),
    gauge('clausemill_notes', 'Notes by code.', labelled('code', notes)),
    gauge('clausemill_pages', 'Pages of the exported documents.', [[{}, pages]]),
    gauge('clausemill_ocr_pages', 'Pages that were recognised.', [[{}, ocr_pages]]),
    gauge('clausemill_run_seconds', 'Time that the last run took.', [[{}, seconds]]),
    gauge('clausemill_last_run_timestamp_seconds', 'When the last run ended.', [[{}, Date.parse(finished) / 1000]]),
  ].join('');
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

function labelled(label: string, values: Readonly<Record<string, number>>): Sample[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [{ [label]: name }, value]);
}

function gauge(name: string, help: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => {
    const inside = Object.entries(labels).map(([label, text]) => `${label}="${text.replace(/[\\"\n]/g, '_')}"`);
    return `${name}${inside.length > 0 ? `{${inside.join()}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join('')}`;
}
