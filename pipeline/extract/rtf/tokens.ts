/** A piece of rich text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\word12`; `value` is null where there is no number. */
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  /** `\~` and the like. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  /** Bytes of text, one a UTF-16 unit. */
  | { readonly kind: 'text'; readonly bytes: string }
  /** `\'e9`. */
  | { readonly kind: 'byte'; readonly byte: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/** Cuts rich text (bytes as UTF-16 units) into its pieces. Line ends mean nothing; binary data is left out. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source[at]!;
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at++;
    } else if (sign === '\r' || sign === '\n') at++;
    else if (sign !== '\\') {
      TEXT.lastIndex = at;
      const bytes = TEXT.exec(source)![0];
      yield { kind: 'text', bytes };
      at += bytes.length;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(source);
      if (!word) {
        const token = symbolAt(source, at);
        yield token;
        at += token.kind === 'byte' ? 4 : 2;
      } else {
        const value = word[2] === undefined ? null : Number(word[2]);
        at = WORD.lastIndex;
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', word: word[1]!, value };
      }
    }
  }
}

function symbolAt(source: string, at: number): RtfToken {
  const symbol = source[at + 1] ?? '';
  const hex = source.slice(at + 2, at + 4);
  if (symbol === "'" && /^[\da-fA-F]{2}$/.test(hex)) return { kind: 'byte', byte: String.fromCharCode(Number.parseInt(hex, 16)) };
  // A line end behind a backslash is the end of a paragraph.
  return symbol === '\r' || symbol === '\n' ? { kind: 'word', word: 'par', value: null } : { kind: 'symbol', symbol };
}
