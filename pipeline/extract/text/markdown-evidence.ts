/** Mark-up that plain text does not hold by accident, with the weight of one occurrence. */
const EVIDENCE: readonly { readonly mark: RegExp; readonly weight: number }[] = [
  { mark: /\*\*[^\s*][^*\n]{0,400}\*\*/g, weight: 1 },
  { mark: /~~[^\s~][^~\n]{0,2000}~~/g, weight: 2 },
  { mark: /<\/?(?:u|b|i|s|del|ins|strong|em|br|sup|sub)\s*\/?>/gi, weight: 1 },
  { mark: /\\[$#*_~[\]]/g, weight: 1.5 },
  { mark: /^\|(?:[^|\n]*\|){2,}[ \t]*$/gm, weight: 0.5 },
  { mark: /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|){1,}/gm, weight: 3 },
  { mark: /^#{1,6} \S/gm, weight: 0.4 },
  { mark: /!\[[^\]\n]{0,200}\]\(/g, weight: 2 },
  { mark: /\\begin\{|[_^]\{[^}\n]{1,40}\}/g, weight: 2 },
  { mark: /^\s?- (?:\d{1,3}\.|[A-Za-z][.)])/gm, weight: 0.4 },
  { mark: /^```/gm, weight: 2 },
  { mark: /<\/?(?:table|t[rdh]|p|div|span|img|page_number|h[1-6])(?:\s[^<>\n]{0,300})?\/?>/gi, weight: 0.5 },
  { mark: /\$\s?\\[a-zA-Z]{1,12}|\\\(\s?\{?\\?[a-z^]/g, weight: 1.5 },
  { mark: /^[\s>-]*(?:\d{1,3}|[A-Za-z])\\[.)]/gm, weight: 1.5 },
  { mark: /\]\{[.#]\w/g, weight: 1.5 },
  { mark: /^<!--.*-->\s*$/gm, weight: 1 },
];

/** What must be there before a text counts as Markdown, and how much more for each thousand lines. */
const FLOOR = 3;
const A_THOUSAND_LINES = 2;

/** True where the text really holds Markdown mark-up; a stray asterisk or number sign is none. */
export function isMarkdown(text: string): boolean {
  const found = EVIDENCE.map(({ mark, weight }) => ({ score: weight * (text.match(mark)?.length ?? 0), weight }));
  const score = found.reduce((sum, { score: one }) => sum + one, 0);
  const lines = text.split('\n').length;
  const headingsAlone = found[6]!.score === score;
  return !headingsAlone && score >= FLOOR + (A_THOUSAND_LINES * lines) / 1000;
}
