/** Characters that recognition takes for digits, and for the letters of roman numbers. */
const DIGITS: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  Q: '0',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  G: '6',
};
const ROMANS: Readonly<Record<string, string>> = { l: 'I', i: 'I', '1': 'I', '|': 'I', '!': 'I', Ι: 'I', Ⅰ: 'I', Y: 'V' };

/** The digits that a misread token most likely was, with the number of characters changed; null where it cannot have been a number. */
export function asDigits(token: string): { text: string; changed: number } | null {
  return translate(token, DIGITS, /^\d+$/);
}

/** The same for roman numbers, in capitals. */
export function asRoman(token: string): { text: string; changed: number } | null {
  return translate(token, ROMANS, /^[IVXLC]+$/);
}

function translate(token: string, table: Readonly<Record<string, string>>, wanted: RegExp): { text: string; changed: number } | null {
  let changed = 0;
  let text = '';
  for (const character of token) {
    if (wanted.test(character)) text += character;
    else if (table[character]) {
      text += table[character];
      changed++;
    } else return null;
  }
  return changed < token.length || token.length === 1 ? { text, changed } : null;
}
