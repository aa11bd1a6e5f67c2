// Measures how synthesized agreements come back from the pipeline, by numbering style:
// `npx tsx scripts/round-trip.ts [--seeds 1,2,3] [--style NAME] [--lost 0.03] [--lost-top 0.3] [--misread 0.05] [--faults 8]`.
import { parseArgs } from 'node:util';
import { damagedTrip } from '../test/synth/random-trip.ts';
import { STYLES } from '../test/synth/styles.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1,2,3' },
    style: { type: 'string' },
    lost: { type: 'string', default: '0' },
    'lost-top': { type: 'string' },
    misread: { type: 'string', default: '0' },
    faults: { type: 'string', default: '0' },
  },
});
const top = values['lost-top'];
const damage = { lost: Number(values.lost), misread: Number(values.misread), ...(top === undefined ? {} : { lostTop: Number(top) }) };
const scores: number[] = [];
for (const { name } of STYLES.filter((style) => values.style === undefined || style.name === values.style)) {
  for (const seed of values.seeds.split(',').map(Number)) {
    const { score, layout } = await damagedTrip(name, seed, damage);
    scores.push(score.pathF1);
    const figures = [score.pathF1, score.boundaryF1, score.parentAccuracy].map((figure) => figure.toFixed(3)).join(' ');
    process.stdout.write(`${name.padEnd(24)} ${seed} ${figures} ${layout}\n`);
    for (const fault of score.faults.slice(0, Number(values.faults))) process.stdout.write(`    ${fault}\n`);
  }
}
const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
process.stdout.write(`label-path F1: mean ${mean.toFixed(3)}, minimum ${Math.min(...scores).toFixed(3)} of ${scores.length} documents\n`);
