/** Commands that print a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  div: '÷',
  pm: '±',
  cdot: '·',
  leq: '≤',
  le: '≤',
  leqslant: '≤',
  geq: '≥',
  ge: '≥',
  geqslant: '≥',
  neq: '≠',
  approx: '≈',
  sim: '~',
  dots: '…',
  ldots: '…',
  cdots: '…',
  bullet: '•',
  checkmark: '✓',
  square: '☐',
  Box: '☐',
  boxtimes: '☒',
  circ: '°',
  dagger: '†',
  ddagger: '‡',
  ast: '*',
  star: '*',
  prime: '′',
  S: '§',
  P: '¶',
  copyright: '©',
  rightarrow: '→',
  to: '→',
  textdollar: '$',
  textbullet: '•',
  textendash: '–',
  textemdash: '—',
  textquotesingle: "'",
};

/** Commands that print room. */
export const BLANKS = new Set(['quad', 'qquad', 'enspace', 'hspace', 'hfill', 'newline']);

/** Commands that say how something looks, and rules of tables: they print nothing themselves. */
export const SILENT = new Set([
  ...['hline', 'toprule', 'midrule', 'bottomrule', 'cline', 'cmidrule', 'vspace', 'label', 'noindent', 'centering', 'displaystyle'],
  ...['textstyle', 'left', 'right', 'big', 'Big', 'limits', 'bf', 'rm', 'it', 'cal', 'small', 'large', 'Large', 'footnotesize'],
]);

/** Commands whose last group prints, by the groups before it that do not. */
export const GROUPS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['mathrm', 'mathbf', 'mathit', 'mathsf', 'mathtt', 'mathfrak', 'mathbb', 'mathcal', 'mathscr', 'boldsymbol', 'bm', 'operatorname']
      .concat(['text', 'textbf', 'textit', 'textrm', 'textsf', 'texttt', 'textsc', 'textnormal', 'mbox', 'emph', 'underline', 'overline'])
      .concat(['boxed', 'fbox', 'caption', 'textsuperscript', 'textcircled', 'title', 'author', 'section', 'subsection', 'subsubsection'])
      .map((name) => [name, 0] as const),
  ),
  multicolumn: 2,
  multirow: 2,
  href: 1,
  textcolor: 1,
};

/** Groups in which blanks print, as in text. */
export const TEXT = /^(?:text|mbox|emph|caption|title|author|(?:sub)*section|underline|multi|href)/;

/** Commands that take their group with them. */
export const SWALLOW = new Set(['hspace', 'vspace', 'label', 'cline', 'cmidrule']);

export const FRACTION = /^[dt]?frac$/;
