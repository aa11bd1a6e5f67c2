import type { Line } from '../../../model.ts';

/** One line of what several rows hold. */
export function joined(lines: readonly Line[]): Line {
  let [line] = lines as [Line, ...Line[]];
  for (const next of lines.slice(1)) line = joinedPair(line, next);
  return line;
}

function joinedPair(line: Line, next: Line): Line {
  const shift = line.text.length + 1;
  const moved = <T extends { start: number; end: number }>(spans: readonly T[] = []): T[] =>
    spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
  const [a, b] = [line.box!, next.box!];
  const runs = [...(line.runs ?? []), ...moved(next.runs)];
  return {
    ...line,
    text: `${line.text} ${next.text}`,
    box: [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    chunks: [...(line.chunks ?? []), ...moved(next.chunks)],
    ...(runs.length > 0 && { runs }),
  };
}
