import type { PageMethod } from '../../../model.ts';
import { nonBlankLength } from '../../../text/blank.ts';
import type { Glyph, PageContent } from '../content/glyph.ts';
import { plausibility } from './plausibility.ts';

/** Why a page was read the way it was. */
export type PageReason = 'text-layer' | 'no-text' | 'garbage-text' | 'image-with-poor-hidden-text' | 'blank';

/** Measurements that decide whether the text layer of a page can be trusted. */
export interface PageFacts {
  /** Text that the page shows, and text that lies invisibly behind an image. Words are parted by spaces. */
  readonly visible: string;
  readonly hidden: string;
  /** Share of the page that its images cover, 0..1. */
  readonly imageCover: number;
  /** Whether more is painted than a border: outlines of letters, drawings. */
  readonly drawn: boolean;
}

export interface PageDecision {
  readonly reason: PageReason;
  readonly method: PageMethod;
  /** True where only recognition can give the page's text. */
  readonly recognise: boolean;
  /** True where the images of the page can change the decision. */
  readonly asksForImages: boolean;
  /** Trust in the text layer, 0..1; null where it is beyond doubt. */
  readonly quality: number | null;
}

/** Characters up to which the text of a page may be a stamp, a page number or a running head over a scan. */
const STAMP = 120;
/** Share of words of plausible shape below which a text layer is garbage. */
const PLAUSIBLE = 0.5;
/** A scan's own recognised text is held to more. */
const PLAUSIBLE_HIDDEN = 0.85;
/** Painted paths up to which a page without text holds but a border. */
const BORDER = 20;

/** The facts that the content of a page gives without its images. */
export function textFacts(content: PageContent): Omit<PageFacts, 'imageCover'> {
  return { visible: textOf(content.glyphs, false), hidden: textOf(content.glyphs, true), drawn: content.paths > BORDER };
}

function textOf(glyphs: readonly Glyph[], invisible: boolean): string {
  const parts: string[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.style.invisible !== invisible || glyph.style.off) continue;
    if (last && (glyph.baseline !== last.baseline || glyph.x0 - last.x1 > 0.15 * glyph.size || glyph.x0 < last.x0)) parts.push(' ');
    parts.push(glyph.text);
    last = glyph;
  }
  return parts.join('');
}

/** Chooses between the text layer and recognition. Text first: recognition only where the measurements call for it. */
export function decidePage(facts: PageFacts): PageDecision {
  const visible = nonBlankLength(facts.visible);
  const hidden = nonBlankLength(facts.hidden);
  const covered = facts.imageCover > 0.5;
  const asksForImages = visible < STAMP || hidden > visible;
  if (visible + hidden === 0) {
    if (facts.imageCover < 0.01 && !facts.drawn)
      return { reason: 'blank', method: 'blank', recognise: false, asksForImages, quality: null };
    return { reason: 'no-text', method: 'text-layer', recognise: true, asksForImages, quality: null };
  }
  if (covered && visible < STAMP && hidden < STAMP)
    return { reason: 'no-text', method: 'text-layer', recognise: true, asksForImages, quality: null };
  const scanned = covered && hidden > visible;
  const { share: quality, judged } = plausibility(scanned ? facts.hidden : `${facts.visible} ${facts.hidden}`);
  const poor = judged >= STAMP && quality < (scanned ? PLAUSIBLE_HIDDEN : PLAUSIBLE);
  const reason = !poor ? 'text-layer' : scanned ? 'image-with-poor-hidden-text' : 'garbage-text';
  return {
    reason,
    method: 'text-layer',
    recognise: poor,
    asksForImages,
    quality: poor || scanned ? Math.round(quality * 100) / 100 : null,
  };
}
