import type { PixelBox, RecognisedLine } from '../../stage.ts';
import { joined } from './join-lines.ts';

/** Line heights that entry and page number may stand away from the ends of their leader. */
const REACH = 3;

/** Puts the page number at the right end of each leader into the line of the entry at its left end, by height. */
export function joinLeaders(lines: readonly RecognisedLine[], leaders: readonly PixelBox[]): RecognisedLine[] {
  const out: (RecognisedLine | null)[] = [...lines];
  for (const leader of leaders) {
    const entry = nearest(out, leader, (box) => leader[0] - box[2]);
    const number = nearest(out, leader, (box) => box[0] - leader[2]);
    if (entry === null || number === null || entry === number) continue;
    out[entry] = joined([out[entry]!, out[number]!]);
    out[number] = null;
  }
  return out.filter((line) => line !== null);
}

/** Index of the line at a leader's height that lies nearest to its end. */
function nearest(lines: readonly (RecognisedLine | null)[], leader: PixelBox, distance: (box: PixelBox) => number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, line] of lines.entries()) {
    if (!line) continue;
    const height = line.box[3] - line.box[1];
    const away = distance(line.box);
    const baseline = (leader[1] + leader[3]) / 2;
    if (baseline < line.box[1] || baseline > line.box[3] + 0.3 * height) continue;
    if (away < -height || away > REACH * height || away >= least) continue;
    [best, least] = [i, away];
  }
  return best;
}
