import type { Style } from '../flow/style.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp',
);

/** Blocks that browsers set apart by room above and below. */
export const APART = words('blockquote dd dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr listing ol p plaintext pre table ul xmp');

export const PREFORMATTED = words('listing plaintext pre textarea xmp');

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** Controls of a form, whose words are choices and not text of the page. */
export const CONTROLS = words('datalist optgroup option select textarea');

/** What is never shown as text of the page: its title, pictures' parts, substitutes for what cannot be shown. */
export const HIDDEN = words('audio canvas head iframe noembed noframes noscript object svg title video');

/** Looks that elements give by themselves. */
export const LOOKS: Readonly<Record<string, Style>> = {
  b: { bold: true },
  strong: { bold: true },
  th: { bold: true },
  h1: { bold: true },
  h2: { bold: true },
  h3: { bold: true },
  h4: { bold: true },
  h5: { bold: true },
  h6: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  u: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { redline: 'delete' },
  ins: { redline: 'insert' },
  sup: { superscript: true },
};
