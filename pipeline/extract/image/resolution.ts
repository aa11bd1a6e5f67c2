/** Long side of a letter page, inches: what a picture without a resolution is taken to show. */
const LONG_SIDE = 11;

/** Pages between a card and a ledger sheet. */
const PLAUSIBLE = { least: 3, most: 24 } as const;

/** Dots per inch of a picture: as stated where that makes a page of a plausible size, else guessed from its size. */
export function resolutionOf(width: number, height: number, stated: number | undefined): number {
  const long = Math.max(width, height);
  // 72 is what programs write that know nothing.
  if (stated !== undefined && stated > 72 && long / stated >= PLAUSIBLE.least && long / stated <= PLAUSIBLE.most) return Math.round(stated);
  return Math.max(70, Math.round(long / LONG_SIDE));
}
