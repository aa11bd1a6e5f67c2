import { synthAgreement } from '../agreement.ts';
import { Random } from '../random.ts';
import { type Damage, damagePage } from '../render/damage.ts';
import type { Raster } from '../render/raster.ts';
import { salaryGrid } from '../salary.ts';
import { randomVoice } from '../voice.ts';
import { contents } from './layouts/contents.ts';
import { cover } from './layouts/cover.ts';
import { prose } from './layouts/prose.ts';
import { salary } from './layouts/salary.ts';
import { signature } from './layouts/signature.ts';
import { Sheet } from './sheet.ts';

export interface SynthPage {
  readonly layout: string;
  readonly raster: Raster;
  /** What the scanner states; null where it states nothing. */
  readonly dpi: number | null;
  /** What is printed, in reading order; leaders of dots left out. */
  readonly truth: readonly string[];
}

type Draw = (sheet: Sheet, seed: number) => void;

const agreementOf = (seed: number) => synthAgreement(seed, { articles: 20, contents: true });

function proseOf(family: 'serif' | 'sans' | 'typewriter', size: number, columns: 1 | 2 = 1, indent = 18): Draw {
  return (sheet, seed) => prose(sheet, agreementOf(seed), { type: { family, size }, columns, from: 2 + (seed % 7), indent });
}

function salaryOf(size: number, ruled: boolean): Draw {
  return (sheet, seed) => {
    const random = new Random(seed);
    salary(sheet, salaryGrid(random, randomVoice(random)), { family: 'sans', size }, ruled);
  };
}

/** Pages as they stand in agreements; one of them is turned by heavy damage. */
export const LAYOUTS: Readonly<Record<string, Draw>> = {
  cover: (sheet, seed) => cover(sheet, agreementOf(seed), 'serif'),
  'contents-serif': (sheet, seed) => contents(sheet, agreementOf(seed), { family: 'serif', size: 12 }, '.'),
  'contents-sans': (sheet, seed) => contents(sheet, agreementOf(seed), { family: 'sans', size: 10 }, '. '),
  'serif-9': proseOf('serif', 9),
  'serif-10': proseOf('serif', 10, 1, 0),
  'serif-12': proseOf('serif', 12),
  'sans-9': proseOf('sans', 9),
  'sans-11': proseOf('sans', 11, 1, 27),
  typewriter: proseOf('typewriter', 11),
  'two-columns': proseOf('serif', 10, 2, 8),
  'salary-ruled': salaryOf(9, true),
  'salary-unruled': salaryOf(10, false),
  signature: (sheet, seed) => signature(sheet, agreementOf(seed), { family: 'serif', size: 12 }),
  turned: proseOf('serif', 11),
};

/** Archives scan at 200 dots an inch, offices at 300. */
const DPI: Readonly<Record<Damage, number>> = { clean: 300, light: 300, heavy: 200 };

/** A page of a layout, printed, scanned and damaged. The same seed gives the same pixels. */
export async function synthPage(layout: string, seed: number, damage: Damage): Promise<SynthPage> {
  const dpi = DPI[damage];
  const draw = LAYOUTS[layout];
  if (!draw) throw new Error(`no layout ${layout}`);
  const front = new Sheet(dpi);
  draw(front, seed);
  const back = new Sheet(dpi);
  proseOf('serif', 11)(back, seed + 1);
  const raster = await damagePage(new Random(seed).fork(layout), front.raster(), back.raster(), damage, layout === 'turned');
  return { layout, raster, dpi: damage === 'heavy' ? null : dpi, truth: front.truth };
}
