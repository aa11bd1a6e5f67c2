/** A section of a code as cited: `44932`, `3020-a`, `22146(d)`, `243.650 to 243.782`; `end` takes in an `et seq.`. */
export interface CodeSection {
  readonly start: number;
  readonly end: number;
  /** `44932`, `3543.2 et seq.`, `44966-44974`. */
  readonly text: string;
  readonly isRange: boolean;
}

const ID =
  /(?:\d{1,6}|[A-Z](?=-\d))[A-Z]{0,2}(?:-[A-Z](?![A-Za-z]))?(?:(?:\.|:\s?|-|–|\/)\d+[A-Za-z]{0,2})*(?:-[a-z](?![a-z]))?(?:\s?\([a-zA-Z0-9]{1,4}\))*(?![\d%]|,\d)/y;
const RANGE = /\s?[-–—]\s?(?=\d)|\s{1,3}(?:through|thru|to)\s{1,3}(?=\d)/iy;
const AND =
  /\s{0,2},\s{0,3}(?:and\s{1,3}|or\s{1,3}|&\s?)?(?:sections?\s{1,3}|§\s?)?(?=\d)|\s{1,3}(?:and|or|&)\s{1,3}(?:sections?\s{1,3}|§\s?)?(?=\d)/iy;
const ET_SEQ = /\s{0,2},?\s{0,2}(?:et\.?\s{0,2}seq(?:uens|\b)?\.?|and\s{1,3}following|\(?et\s?seq\.?\)?)/iy;

/** The sections listed from `at` on. Later ones must look like the first: as many digits before the stop. */
export function sectionsAt(text: string, at: number): CodeSection[] {
  const found: CodeSection[] = [];
  let from = at;
  for (let shape = ''; found.length < 20; ) {
    const one = sectionAt(text, from);
    if (!one) break;
    const digits = /^\d+/.exec(one.text)?.[0].length ?? 0;
    if (shape !== '' && String(digits) !== shape) break;
    shape = String(digits);
    found.push(one);
    AND.lastIndex = one.end;
    const and = digits < 3 && !/[.:-]/.test(one.text) ? null : AND.exec(text);
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
  let isRange = /^\d{4,}[-–]\d{4,}$/.test(printed);
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

function idAt(text: string, at: number): string | null {
  ID.lastIndex = at;
  return ID.exec(text)?.[0].replace(/\s+$/, '') ?? null;
}
