/** What a label can be: a keyword with a number, an id of several components, a number that counts by tens or hundreds, one number or letter, an appendix, a named part, a bare title, a bullet, one that cannot be read: what is `due` in a list with its marks. */
export type LabelKind = 'keyword' | 'title' | 'compound' | 'code' | 'simple' | 'appendix' | 'named' | 'bullet' | 'due';

/** One interpretation of the label that a line may begin with. Offsets count UTF-16 units of the line. */
export interface Reading {
  readonly kind: LabelKind;
  /** Labels of one list share a style: type of number and marks (`lower|)`), or the keyword (`article`). */
  readonly style: string;
  /** Place in its list: 3 for `c)`, `III.`, `7.3`. */
  readonly ordinal: number;
  /** The path element: as printed without marks, romans of articles in arabic. */
  readonly id: string;
  /** Components of the number, repaired, for prefix tests: `7.6.a` is 7, 6, a. */
  readonly components: readonly string[];
  /** Where the label begins and ends (its closing mark included). */
  readonly start: number;
  readonly end: number;
  /** Characters that had to be taken for others (l for 1) or blanks skipped. */
  readonly misread: number;
  /** A mark (stop, bracket, dash) closes the label. */
  readonly closed: boolean;
  /** What the number grows by from one unit to the next, where labels count by tens or hundreds. */
  readonly step?: number;
}
