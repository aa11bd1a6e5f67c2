import type { CleanText, Unit } from '../../model.ts';

/** Units of a text that is not cut into clauses: its paragraphs. */
export function paragraphUnits(record: CleanText): Unit[] {
  const starts: number[] = [];
  for (const line of record.lines)
    if (starts.length === 0 || (!line.joined && (line.gap >= 0.6 || line.paragraph === true))) starts.push(line.start);
  return starts.map((start, i) => {
    const end = start + record.text.slice(start, starts[i + 1] ?? record.text.length).trimEnd().length;
    const empty = { label_end: start, heading_start: start, heading_end: start, text_start: start };
    return { parent: null, kind: 'paragraph', path: [`¶${i + 1}`], label: null, number: null, heading: null, start, ...empty, end };
  });
}
