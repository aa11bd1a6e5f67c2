/** A page number as printed, on a line of its own. */
export interface PageNumber {
  /** As printed, without dashes and the word page. */
  readonly label: string;
  readonly value: number;
  /** Numbers of one style count on together. */
  readonly style: string;
  /** True where the line itself says that it is a page number. */
  readonly explicit: boolean;
}

const ORNAMENT = '[-–—~•*_=|.\\[\\](){}<>\\s]*';
const WORD = '(?:p\\s?a\\s?g\\s?e|pg|p)';
const NUMBER = '(\\d{1,4}|[ivxlc]{1,8}|[a-z]{1,2}-?\\d{1,3}|[\\dlIOSB|]{1,3})';
const LINE = new RegExp(`^${ORNAMENT}(${WORD}[\\s.:#]*)?${NUMBER}(?:\\s*(?:of|/)\\s*(\\d{1,4}))?${ORNAMENT}(${WORD})?${ORNAMENT}$`, 'i');
/** `3-12`: pages counted within a chapter. */
const CHAPTER = /^[-–—\s[(]*(?:page\s+)?((\d{1,2})[-–](\d{1,3}))[-–—\s\])]*$/i;
/** How styles begin that count within chapters. */
export const CHAPTERS = 'chapter';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads `12`, `- 12 -`, `Page 3 of 40`, `8|Page`, `xii`, `A-3`, `3-12`; null for anything else. */
export function readPageNumber(line: string): PageNumber | null {
  const text = line.trim();
  if (text.length === 0 || text.length > 40) return null;
  const chapter = CHAPTER.exec(text);
  if (chapter) return { label: chapter[1]!, value: Number(chapter[3]), style: `${CHAPTERS} ${chapter[2]}`, explicit: false };
  const match = LINE.exec(text);
  if (!match) return null;
  const label = match[2]!;
  const explicit = match[1] !== undefined || match[3] !== undefined || match[4] !== undefined || /^[-–—~[].*[-–—~\]]$/.test(text);
  if (/^\d+$/.test(label)) return /\d[.)]$/.test(text) && !explicit ? null : { label, value: Number(label), style: 'arabic', explicit };
  if (/^[ivxlc]+$/.test(label) || (explicit && /^[IVXLC]+$/.test(label)))
    return { label, value: romanValue(label.toLowerCase()), style: 'roman', explicit };
  const lettered = /^([A-Za-z]{1,2}-?)(\d+)$/.exec(label);
  if (lettered) return { label, value: Number(lettered[2]), style: `letter ${lettered[1]}`, explicit };
  if (!/\d/.test(label)) return null;
  return {
    label,
    value: Number(label.replace(/[lI|]/g, '1').replace(/O/g, '0').replace(/S/g, '5').replace(/B/g, '8')),
    style: 'arabic',
    explicit,
  };
}

/** Value of a small roman number, however it is formed. */
export function romanValue(numeral: string): number {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const [here, next] = [ROMAN[numeral[i]!] ?? 0, ROMAN[numeral[i + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}
