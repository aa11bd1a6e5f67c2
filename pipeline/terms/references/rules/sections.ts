/** A section of a code as cited: `44932`, `3020-a`, `22146(d)`, `243.650 to 243.782`; `end` takes in an `et seq.`. */
export interface CodeSection {
  readonly start: number;
  readonly end: number;
  /** `44932`, `3543.2 et seq.`, `44966-44974`. */
  readonly text: string;
  readonly isRange: boolean;
}

const ID =
  /(?:\d{1,6}|[A-Z](?=-\d))[A-Z]{0,2}(?:-[A-Z](?![A-Za-z]))?(?:(?:\.|:\s?|-|–|\/)\d+[A-Za-z]{0,2})*(?:-[a-z](?![a-z]))?(?:\s?\((?!(?:19|20)\d\d\)|[A-Z]{3,}\))[a-zA-Z0-9]{1,4}\))*(?![\d%]|,\d)/y;
const RANGE = /\s?[-–—]\s?(?=\d)|\s{1,3}(?:through|thru|to)\s{1,3}(?:sections?\s{1,3})?(?=\d)/iy;
const AND =
  /\s{0,2},\s{0,3}(?:and\s{1,3}|or\s{1,3}|&\s?)?(?:sections?\s{1,3}|§\s?)?(?=\d)|\s{1,3}(?:and\/or|and|or|&)\s{1,3}(?:sections?\s{1,3}|§\s?)?(?=\d)/iy;
const ET_SEQ = /\s{0,2},?\s{0,2}(?:et\.?\s{0,2}seq(?:uens|\b)?\.?|and\s{1,3}following|\(?et\s?seq\.?\)?)/iy;

/** A section that no amount or figure looks like: `895.46`. */
const STOPPED = /^\d{2,3}[A-Z]?\.\d{2}/;

/** The sections listed from `at` on. Later ones must look like the first, with as many digits before the stop, or like no figure; short ones are a list behind a plural (`§§ 41 and 42`). */
export function sectionsAt(text: string, at: number, isPlural = false): CodeSection[] {
  const found: CodeSection[] = [];
  let from = at;
  for (let shape = ''; found.length < 20; ) {
    const one = sectionAt(text, from);
    if (!one) break;
    const digits = /^\d+/.exec(one.text)?.[0].length ?? 0;
    if (shape !== '' && String(digits) !== shape && !STOPPED.test(one.text)) break;
    shape = String(digits);
    found.push(one);
    AND.lastIndex = one.end;
    const and = digits < 3 && !isPlural && !/[.:-]/.test(one.text) ? null : AND.exec(text);
    if (!and) break;
    from = one.end + and[0].length;
  }
  return found;
}

function sectionAt(text: string, start: number): CodeSection | null {
  const id = idAt(text, start);
  if (!id) return null;
  let end = start + id.length;
  let printed = id.replace(/\s/g, '');
  let isRange = isSpan(printed);
  RANGE.lastIndex = end;
  const range = RANGE.exec(text);
  const high = range ? idAt(text, end + range[0].length) : null;
  if (range && high && high.length >= id.length) {
    end += range[0].length + high.length;
    printed = `${printed}-${high.replace(/\s/g, '')}`;
    isRange = true;
  }
  ET_SEQ.lastIndex = end;
  const seq = ET_SEQ.exec(text);
  return { start, end: end + (seq?.[0].length ?? 0), text: `${printed.replaceAll('–', '-')}${seq ? ' et seq.' : ''}`, isRange };
}

/** `3540-3549.3`, `243.808-812`, `659A.150-186`: the first and the last section, where the last is the greater. */
function isSpan(printed: string): boolean {
  const [, chapter = '', low = '', ofHigh, high = ''] =
    /^(\d+[A-Z]?\.)?(\d{3,}(?:\.\d+)?)[-–](\d+[A-Z]?\.)?(\d{3,}(?:\.\d+)?)$/.exec(printed) ?? [];
  if (low === '') return false;
  return ofHigh === undefined || ofHigh === chapter
    ? Number(high) > Number(low)
    : Number.parseInt(ofHigh, 10) >= Number.parseInt(chapter, 10);
}

function idAt(text: string, at: number): string | null {
  ID.lastIndex = at;
  return ID.exec(text)?.[0].replace(/\s+$/, '') ?? null;
}
