// Measures how synthesized agreements come back from each carrier, and whether outline, text and terms are those of the same agreement as text:
// `npx tsx scripts/carrier-trip.ts [--carrier docx] [--seeds 1,2,3] [--style NAME] [--faults 8]`.
import { parseArgs } from 'node:util';
import { synthAgreement } from '../test/synth/agreement.ts';
import { type CarrierFacts, carrierFacts } from '../test/synth/carrier-facts.ts';
import { CARRIERS, type Carrier, carrierTrip } from '../test/synth/carrier-trip.ts';
import { STYLES } from '../test/synth/styles.ts';

const ASPECTS = ['outline', 'text', 'terms'] as const;
type Aspect = (typeof ASPECTS)[number];

const { values } = parseArgs({
  options: {
    carrier: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
    style: { type: 'string' },
    faults: { type: 'string', default: '0' },
  },
});
const carriers = values.carrier === undefined ? CARRIERS : CARRIERS.filter((carrier) => carrier === values.carrier);
const same = new Map<Carrier, Record<Aspect, number>>(carriers.map((carrier) => [carrier, { outline: 0, text: 0, terms: 0 }]));
const sums = new Map<Carrier, number[]>(carriers.map((carrier) => [carrier, []]));
for (const { name } of STYLES.filter((style) => values.style === undefined || style.name === values.style)) {
  for (const seed of values.seeds.split(',').map(Number)) {
    const agreement = synthAgreement(seed * 7919, { style: name });
    const plain = await carrierFacts(agreement, 'text');
    for (const carrier of carriers) {
      const score = await carrierTrip(agreement, carrier);
      sums.get(carrier)!.push(score.pathF1);
      const figures = [score.pathF1, score.boundaryF1, score.parentAccuracy].map((figure) => figure.toFixed(3)).join(' ');
      process.stdout.write(`${name.padEnd(24)} ${seed} ${carrier.padEnd(16)} ${figures}\n`);
      for (const fault of score.faults.slice(0, Number(values.faults))) process.stdout.write(`    ${fault}\n`);
      compare(carrier, plain, await carrierFacts(agreement, carrier));
    }
  }
}
for (const [carrier, scores] of sums) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const { outline, text, terms } = same.get(carrier)!;
  process.stdout.write(`${carrier.padEnd(16)} mean ${mean.toFixed(3)}, minimum ${Math.min(...scores).toFixed(3)} of ${scores.length}`);
  process.stdout.write(`; as the text: outline ${outline}, text ${text}, terms ${terms}\n`);
}

/** Counts the aspects that are as in the text, and shows the first differences of the others. */
function compare(carrier: Carrier, plain: CarrierFacts, found: CarrierFacts): void {
  for (const aspect of ASPECTS) {
    const [lost, added] = [missing(plain[aspect], found[aspect]), missing(found[aspect], plain[aspect])];
    if (lost.length + added.length === 0) same.get(carrier)![aspect]++;
    for (const line of lost.slice(0, Number(values.faults))) process.stdout.write(`    ${aspect} - ${line.slice(0, 160)}\n`);
    for (const line of added.slice(0, Number(values.faults))) process.stdout.write(`    ${aspect} + ${line.slice(0, 160)}\n`);
  }
}

/** Lines of the first list that the second has fewer of. */
function missing(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
