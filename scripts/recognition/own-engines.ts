import { scaleToReading } from '../../pipeline/extract/image/reading.ts';
import { resolutionOf } from '../../pipeline/extract/image/resolution.ts';
import { recognisedPage } from '../../pipeline/extract/ocr/recognised-page.ts';
import type { Engine } from '../../pipeline/run/ocr/engine.ts';
import type { Reader } from '../../pipeline/run/ocr/reader.ts';
import { recogniser } from '../../pipeline/run/ocr/recogniser.ts';
import { rereadBy } from '../../pipeline/run/ocr/second-reading.ts';
import { WorkerPool } from '../../pipeline/run/ocr/worker-pool.ts';
import type { PageImage } from '../../pipeline/stage.ts';
import { synthPage } from '../../test/synth/pages/pages.ts';
import type { Raster } from '../../test/synth/render/raster.ts';
import { processorSeconds } from './processor-seconds.ts';

/** Reads a picture at reading resolution as the pipeline does; gives its lines. */
export type OwnReader = (image: PageImage) => Promise<string>;

/**
 * A started engine, with a second model for doubtful lines if one is given, behind the preparation of pictures; `close` ends it. `seconds` of the processor went into its start: loading it and
 * its model, and reading one page, during which the engine and the preparation are compiled.
 */
export async function ownReader(
  engine: Engine,
  second: Engine | null = null,
): Promise<{ read: OwnReader; seconds: number; close: () => Promise<void> }> {
  const { raster, dpi } = await synthPage('cover', 1, 'heavy');
  const first = await readingImage(raster, dpi);
  const before = await processorSeconds();
  const limits = { workers: 1, picturesPerWorker: 200, startSeconds: 60, pictureSeconds: 120 };
  const pools = (second ? [engine, second] : [engine]).map((one) => new WorkerPool(one, limits));
  const [main, other] = pools.map(
    (pool): Reader =>
      (image, layout) =>
        pool.read(image, layout),
  );
  const recognise = recogniser(main!, other && rereadBy(other));
  const read: OwnReader = async (image) => {
    const facts = { page: 1, reason: 'no-text', page_label: null, firstTable: 0 };
    const { page } = recognisedPage(await recognise(image), image.dpi, facts);
    return page.lines.map((line) => line.text).join('\n');
  };
  await read(first);
  return {
    read,
    seconds: (await processorSeconds()) - before,
    close: async () => void (await Promise.all(pools.map((pool) => pool.close()))),
  };
}

/** A generated page at reading resolution. */
export function readingImage({ width, height, data }: Raster, dpi: number | null): Promise<PageImage> {
  return scaleToReading({ width, height, gray: data, dpi: resolutionOf(width, height, dpi ?? undefined) });
}
