import type { PageMethod } from '../../model.ts';

/** Why a page was read the way it was. */
export type PageReason = 'text-layer' | 'no-text' | 'garbage-text' | 'image-with-poor-hidden-text' | 'blank';

/** Measurements that decide whether the text layer of a page can be trusted. */
export interface PageFacts {
  /** Text that the page shows, and text that lies invisibly behind an image. */
  readonly visible: string;
  readonly hidden: string;
  /** Share of the page that its largest image covers, 0..1. */
  readonly imageCover: number;
  /** Whether anything but text and images is painted. */
  readonly drawn: boolean;
}

export interface PageDecision {
  readonly reason: PageReason;
  readonly method: PageMethod;
  /** True where only recognition can give the page's text. */
  readonly recognise: boolean;
}

/** Characters of a page from which on a text layer is more than a stamp, a page number or a header over a scan. */
const STAMP = 40;
/** Share of words of plausible shape below which a text layer is garbage. */
const PLAUSIBLE = 0.5;
/** A scan's own recognised text is held to more. */
const PLAUSIBLE_HIDDEN = 0.65;

/** Chooses between the text layer and recognition. Text first: recognition only where the measurements call for it. */
export function decidePage(facts: PageFacts): PageDecision {
  const visible = facts.visible.replace(/\s+/g, '').length;
  const hidden = facts.hidden.replace(/\s+/g, '').length;
  const covered = facts.imageCover > 0.5;
  if (visible + hidden === 0) {
    if (facts.imageCover === 0 && !facts.drawn) return { reason: 'blank', method: 'blank', recognise: false };
    return { reason: 'no-text', method: 'text-layer', recognise: true };
  }
  if (covered && visible < STAMP && hidden < STAMP) return { reason: 'no-text', method: 'text-layer', recognise: true };
  if (covered && hidden > visible && plausibility(facts.hidden) < PLAUSIBLE_HIDDEN)
    return { reason: 'image-with-poor-hidden-text', method: 'text-layer', recognise: true };
  if (visible + hidden >= STAMP && plausibility(facts.visible + facts.hidden) < PLAUSIBLE)
    return { reason: 'garbage-text', method: 'text-layer', recognise: true };
  return { reason: 'text-layer', method: 'text-layer', recognise: false };
}

/**
 * Share of the characters that stand in words of plausible shape: letters with vowels, figures, initials. Text whose codes
 * were never mapped to Unicode (private use, controls, shifted alphabets) scores near 0, prose and tables near 1.
 */
export function plausibility(text: string): number {
  let good = 0;
  let all = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    all += word.length;
    if (isPlausible(word)) good += word.length;
  }
  return all === 0 ? 1 : good / all;
}

function isPlausible(word: string): boolean {
  if (/[\u0000-\u001f\u007f-\u009f\ue000-\uf8ff\ufffd]/.test(word)) return false;
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (core === '') return /^[.,;:()[\]$%*&#"'\u2018-\u201d\u2022\u2013\u2014_/+=-]+$/.test(word);
  if (/\d/.test(core)) return /^[\p{L}\p{N}.,:/()$%'\u2019\u2013&#*+_-]+$/u.test(core);
  if (!/^\p{L}[\p{L}\p{M}'\u2018\u2019\u2010-\u2014.,:;/&()-]*$/u.test(core)) return false;
  if (core.length <= 3 || core === core.toUpperCase()) return core.length <= 5 || /[AEIOUY\u00c0-\u00ff]/i.test(core);
  return /[aeiouy\u00c0-\u024f]/i.test(core) && !/\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(core) && !/[bcdfghjklmnpqrstvwxz]{6}/i.test(core);
}
