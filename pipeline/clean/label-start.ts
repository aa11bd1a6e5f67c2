/** A unit's keyword; in small letters it is a word of the text (`section 3 above`, `schedule a meeting`). */
const KEYWORD =
  /^(?:(?:A(?:rticles?|RTICLES?)|S(?:ections?|ECTIONS?|ec\.|EC\.)|P(?:art|ART)|C(?:hapter|HAPTER)|T(?:itle|ITLE)|A(?:ppendix|PPENDIX)|E(?:xhibit|XHIBIT)|S(?:chedule|CHEDULE)|A(?:ttachment|TTACHMENT)|A(?:ddendum|DDENDUM)|P(?:reamble|REAMBLE)|L(?:evel|EVEL)|S(?:tep|TEP)|N(?:ote|OTE)|Art[íi]culo|ART[ÍI]CULO|Secci[óo]n|SECCI[ÓO]N|Ap[ée]ndice|AP[ÉE]NDICE)(?!\p{L})|S(?:ide|IDE)\s+[Ll](?:etter|ETTER)|M(?:emorandum|EMORANDUM)\s+[Oo][Ff]|L(?:etters?|ETTERS?)\s+[Oo][Ff]\s+[AUI]|§|¶)/u;
/** Numbers, letters and romans with a mark that makes them a label; numbers with inner stops or hyphens; bullets. */
const MARKED =
  /^(?:[([{]?\s?(?:\d{1,3}|[A-Za-z]{1,2}|[ivxlcIVXLC]{1,7}|[lIO\d]{1,3})\s?(?:[.):\]}](?!\d*%)|,(?=\s{2}))|\d{1,3}(?:[.,-][\dlIOS]{1,3})+\.?(?=\s|$)|[A-Z]{1,2}[.-]?\d{1,3}(?=[\s.)]|$)|[•●○▪■◦‣⁃·*§¶>–—-](?=\s|\p{L}))/u;
/** Letters that stand alone, as recognition reads bullets and labels that lost their stop; `a` and `I` are words. */
const ALONE = /^(?:[b-zB-HJ-Z])(?=\s+\p{Lu})|^\d{1,3}(?=\s+\p{Lu}|\s{2,}|$)/u;

/** True where a line may begin with a label, a bullet or a heading's keyword: such a line is never joined to the one before. */
export function mayBeginUnit(text: string): boolean {
  return KEYWORD.test(text) || MARKED.test(text) || ALONE.test(text) || isHeading(text);
}

/** Capitals throughout. */
export function isHeading(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /(?:\p{Lu}\P{L}*){4}/u.test(text);
}
