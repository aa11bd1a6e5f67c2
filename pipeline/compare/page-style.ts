import { Html } from './html.ts';

const COLORS: Readonly<Record<string, string>> = {
  edited: '#7a5c00',
  new: '#1a6b2f',
  gone: '#a11d1d',
  renumbered: '#2b4a8b',
  moved: '#5b2b8b',
  split: '#0b6673',
  merged: '#0b6673',
  'not-applied': '#a11d1d',
  unchanged: '#666',
};

/** Boxes before the table show and hide its rows by their class. */
const KINDS = Object.entries(COLORS).map(
  ([kind, color]) => `.${kind} b, label.${kind} { color: ${color}; }
#show-${kind}:not(:checked) ~ table tr.${kind} { display: none; }
#show-${kind}:not(:checked) ~ nav label.${kind} { opacity: 0.5; text-decoration: line-through; }
#show-${kind}:focus-visible ~ nav label.${kind} { outline: 2px solid; }`,
);

export const PAGE_STYLE = new Html(`
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.4rem; }
small { color: #666; }
input { position: absolute; opacity: 0; }
nav label { display: inline-block; margin: 0 1rem 0.5rem 0; font-weight: 600; cursor: pointer; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-top: 1px solid #ddd; }
td:nth-child(-n + 3) { width: 11%; overflow-wrap: anywhere; }
td p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
del { background: #fbdcdc; color: #7a1212; }
ins { background: #d8f3dc; color: #12451f; }
${KINDS.join('\n')}
`);
