import { movedBack } from '../../extract/ocr/moved-back.ts';
import { INK, inkPoints } from '../../extract/ocr/picture/ink.ts';
import { densestStrip } from '../../extract/ocr/picture/orientation.ts';
import { type Prepared, prepare } from '../../extract/ocr/picture/prepare.ts';
import { turn } from '../../extract/ocr/picture/turn.ts';
import type { PageImage, PixelBox, RecognisedLine, Recognition } from '../../stage.ts';
import { confidenceOf } from './confidence.ts';
import { readLabels } from './label-reading.ts';
import type { Reader } from './reader.ts';
import type { Reread } from './second-reading.ts';

/** Confidence below which an upright page may in truth be upside down. */
const DOUBTFUL = 0.6;
/** Confidence of a strip that stands upright: upside down, none of 28 came to more than 0.54. */
const SURE = 0.8;

/** Context.recognise: prepares the picture, turns it upright, and reads it, doubtful lines again with `reread` where there is one. */
export function recogniser(read: Reader, reread: Reread = async (_, lines) => lines): (image: PageImage) => Promise<Recognition> {
  return async (raw) => {
    const prepared = prepare(raw);
    const { image } = prepared;
    if (prepared.blank) return recognition(prepared, [], 0);
    if (prepared.turned !== 0 && (await readsUpsideDown(read, image))) return readTurned(read, reread, prepared);
    const lines = await read(image, 'page');
    const doubtful = prepared.turned === 0 && confidenceOf(lines) < DOUBTFUL;
    if (doubtful && (await readsUpsideDown(read, image))) return readTurned(read, reread, prepared);
    return recognition(prepared, await reread(image, await readLabels(read, image, lines)), 0);
  };
}

async function readTurned(read: Reader, reread: Reread, prepared: Prepared): Promise<Recognition> {
  const image = turn(prepared.image, 180);
  const over = ([x0, y0, x1, y1]: PixelBox): PixelBox => [image.width - x1, image.height - y1, image.width - x0, image.height - y0];
  const moved = prepared.moved.map(({ box, by }) => ({ box: over(box), by: -by }));
  const standing = { ...prepared, image, moved, rules: prepared.rules.map(over) };
  return recognition(standing, await reread(image, await readLabels(read, image, await read(image, 'page'))), 180);
}

/** Reads the strip with the most ink, and turned about where that leaves a doubt. */
async function readsUpsideDown(read: Reader, image: PageImage): Promise<boolean> {
  const strip = densestStrip(image, inkPoints(image, INK));
  const upright = confidenceOf(await read(strip, 'block'));
  if (upright > SURE) return false;
  return confidenceOf(await read(turn(strip, 180), 'block')) > upright;
}

function recognition(prepared: Prepared, lines: readonly RecognisedLine[], over: 0 | 180): Recognition {
  const { image, rules, turned, skew, blank, moved } = prepared;
  const size = { width: image.width, height: image.height };
  return { ...size, lines: movedBack(lines, moved), confidence: confidenceOf(lines), rotation: turned + over, skew, blank, rules };
}
