import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

export type Family = 'serif' | 'sans' | 'typewriter';

/** Fonts that come with pdfjs, so that pages look the same on every machine. */
const FILES: Readonly<Record<Family, readonly [regular: string, bold: string]>> = {
  serif: ['FoxitSerif.pfb', 'FoxitSerifBold.pfb'],
  sans: ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'],
  typewriter: ['FoxitFixed.pfb', 'FoxitFixedBold.pfb'],
};

const folder = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts');
const registered = new Set<string>();

/** Name under which the canvas knows the face. */
export function face(family: Family, bold: boolean): string {
  const name = `Pages ${family}${bold ? ' bold' : ''}`;
  if (!registered.has(name)) {
    if (!GlobalFonts.registerFromPath(join(folder, FILES[family][bold ? 1 : 0]), name)) throw new Error(`no font file for ${name}`);
    registered.add(name);
  }
  return name;
}
