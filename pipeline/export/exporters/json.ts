import type { Agreement } from '../../model.ts';

/** The whole document as JSON, a line a row, so that two versions can be compared with line tools. */
export function renderAgreement(agreement: Agreement): string {
  const members = Object.entries(agreement).map(
    ([name, value]) => `${JSON.stringify(name)}: ${Array.isArray(value) ? renderRows(value) : JSON.stringify(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function renderRows(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
