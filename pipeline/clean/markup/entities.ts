import { changesOf } from '../changes.ts';
import type { Draft } from '../cleaner.ts';

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  ntilde: 'ñ',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  cent: '¢',
  times: '×',
  shy: '',
};
const ENTITY = /&(?:([a-z]+\d{0,2})|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;

/** Lets HTML entities that were left in a text read as their characters. */
export function readEntities({ lines }: Draft): void {
  for (const line of lines) {
    if (!line.text.includes('&')) continue;
    const changes = changesOf(line.text, ENTITY, { rule: 'entity', class: null, replacement: (match) => characterOf(match) ?? match[0] });
    line.apply(
      changes
        .filter(({ text, start, end }) => text !== line.text.slice(start, end))
        .map((change) => (change.text.trim() === '' ? { ...change, class: 'markup' } : change)),
    );
  }
}

function characterOf([, name, decimal, hexadecimal]: RegExpExecArray): string | null {
  if (name) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const allowed = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return allowed ? String.fromCodePoint(code) : null;
}
