import type { Line } from '../../../model.ts';
import { bareLabels, isRemains, type Label } from './bare-labels.ts';

/** Labels that recognition read one below the other, apart from the text beside which they were printed. */
export interface Column {
  readonly labels: readonly { readonly line: number; readonly label: Label }[];
  /** Lines of the page: the first label's, and the one behind the last. */
  readonly first: number;
  readonly end: number;
}

/** Runs of lines that hold a rising label each and nothing else, parted by blank lines at most. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  for (let i = 0; i < lines.length; i++) {
    const column = bareLabels(lines[i]!.text)
      .map((label) => grow(lines, i, label))
      .sort((a, b) => b.labels.length - a.labels.length)[0];
    if (!column) continue;
    columns.push(column);
    i = column.end - 1;
  }
  return columns;
}

function grow(lines: readonly Line[], first: number, start: Label): Column {
  const labels = [{ line: first, label: start }];
  let [end, remains] = [first + 1, 0];
  for (let i = first + 1; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (text.trim() === '') continue;
    const last = labels.at(-1)!.label;
    const next = bareLabels(text).find((label) => label.style === start.style && follows(last, label));
    if (next && next.ordinal - last.ordinal >= remains) {
      labels.push({ line: i, label: next });
      [end, remains] = [i + 1, 0];
    } else if (isRemains(text) && remains < 2) remains += 1;
    else break;
  }
  return { labels, first, end };
}

/** `2` behind `1`, `1A` behind `1`. */
function follows(last: Label, next: Label): boolean {
  return next.ordinal > last.ordinal || (next.ordinal === last.ordinal && next.id.length > last.id.length && next.id.startsWith(last.id));
}
