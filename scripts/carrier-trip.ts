// Measures how synthesized agreements come back from each carrier, beside the same agreement as plain text:
// `npx tsx scripts/carrier-trip.ts [--carrier docx] [--seeds 1,2,3] [--style NAME] [--faults 8]`.
import { parseArgs } from 'node:util';
import { synthAgreement } from '../test/synth/agreement.ts';
import { CARRIERS, type Carrier, carrierTrip } from '../test/synth/carrier-trip.ts';
import { STYLES } from '../test/synth/styles.ts';

const { values } = parseArgs({
  options: {
    carrier: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
    style: { type: 'string' },
    faults: { type: 'string', default: '0' },
  },
});
const carriers = values.carrier === undefined ? CARRIERS : CARRIERS.filter((carrier) => carrier === values.carrier);
const sums = new Map<Carrier, number[]>(carriers.map((carrier) => [carrier, []]));
for (const { name } of STYLES.filter((style) => values.style === undefined || style.name === values.style)) {
  for (const seed of values.seeds.split(',').map(Number)) {
    const agreement = synthAgreement(seed * 7919, { style: name });
    for (const carrier of carriers) {
      const score = await carrierTrip(agreement, carrier);
      sums.get(carrier)!.push(score.pathF1);
      const figures = [score.pathF1, score.boundaryF1, score.parentAccuracy].map((figure) => figure.toFixed(3)).join(' ');
      process.stdout.write(`${name.padEnd(24)} ${seed} ${carrier.padEnd(16)} ${figures}\n`);
      for (const fault of score.faults.slice(0, Number(values.faults))) process.stdout.write(`    ${fault}\n`);
    }
  }
}
for (const [carrier, scores] of sums) {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  process.stdout.write(`${carrier.padEnd(16)} mean ${mean.toFixed(3)}, minimum ${Math.min(...scores).toFixed(3)} of ${scores.length}\n`);
}
