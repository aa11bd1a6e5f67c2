/** Characters of the symbol fonts of word processors, which stand in the private use area or below it. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '☐',
    112: '☐',
    113: '❑',
    114: '❒',
    117: '◆',
    118: '❖',
    119: '◆',
    159: '•',
    161: '○',
    167: '▪',
    168: '☐',
    216: '➢',
    224: '→',
    232: '➔',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  symbol: {
    163: '≤',
    167: '♣',
    174: '→',
    176: '°',
    177: '±',
    178: '″',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    215: '⋅',
    222: '⇒',
  },
  'wingdings 2': { 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 151: '•', 163: '☐' },
};

/** Unicode character of a symbol font's character; the private-use character itself where it is not known. */
export function symbolOf(font: string, code: number): string {
  const own = code & 0xff;
  const known = SYMBOLS[font.toLowerCase()]?.[own];
  if (known !== undefined) return known;
  return code >= 0x20 && code < 0x110000 ? String.fromCodePoint(code) : '\ufffd';
}

/** A bullet as readers know it: what stands in a symbol font is no letter. */
export function bulletOf(text: string): string {
  if (text === 'o') return '○';
  return text.replace(/[\ue000-\uf8ff]/g, '•');
}
