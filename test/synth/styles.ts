import type { HeadingPlace } from './model.ts';

/**
 * How one level is numbered. `label` is what is printed and `id` the path element, both with tokens: `{1}` arabic, `{01}` two digits,
 * `{R}` `{r}` roman, `{A}` `{a}` letter, `{W}` `{w}` number word, `{P}` the id of the parent. An empty label prints nothing.
 */
export interface LevelStyle {
  label: string;
  id: string;
  /** Headings of this level, or null where it has none. */
  heading: HeadingPlace | null;
  separator?: string;
  capitals?: boolean;
  /** First ordinal, 1 unless told. */
  from?: number;
}

export interface NumberingStyle {
  name: string;
  /** Word for citing the top level (`Article 7`), empty where it has none. */
  cite: string;
  /** Article, section, … outermost first. */
  levels: readonly LevelStyle[];
}

const decimal = (heading: HeadingPlace | null): LevelStyle => ({ label: '{P}.{1}', id: '{P}.{1}', heading, separator: ' ' });
const item = (label: string, id: string): LevelStyle => ({ label, id, heading: null });
const top = (label: string, heading: HeadingPlace, separator = ' ', capitals = true): LevelStyle => ({
  label,
  id: /\{[1RWA]\}/.test(label) ? (label.includes('{A}') ? '{A}' : '{1}') : '',
  heading,
  separator,
  capitals,
});

const letterItem = item('{a}.', '{a}');
const letterBracket = item('{a})', '{a}');
const letterBrackets = item('({a})', '{a}');
const romanItem = item('{r}.', '{r}');
const romanBrackets = item('({r})', '{r}');
const numberItem = item('{1}.', '{1}');
const numberBracket = item('{1})', '{1}');
const numberBrackets = item('({1})', '{1}');
const bullet = item('•', '•{1}');

/** The numbering styles that agreements of different districts and publishers use. */
export const STYLES: readonly NumberingStyle[] = [
  {
    name: 'article-decimal',
    cite: 'Article',
    levels: [top('ARTICLE {1}', 'next-line'), decimal('run-in'), decimal(null), decimal(null), letterItem, romanItem],
  },
  {
    name: 'article-roman-decimal',
    cite: 'Article',
    levels: [top('ARTICLE {R}', 'next-line'), { ...decimal('same-line'), label: '{P}.{1}' }, letterItem, romanItem, numberBrackets],
  },
  {
    name: 'article-dash-section',
    cite: 'Article',
    levels: [
      top('ARTICLE {R}', 'same-line', ' - '),
      { label: 'Section {1}.', id: '{1}', heading: 'run-in', separator: ' ' },
      letterBrackets,
      numberBrackets,
      romanBrackets,
    ],
  },
  {
    name: 'article-colon-restart',
    cite: 'Article',
    levels: [
      top('Article {1}', 'same-line', ': ', false),
      { label: '{1}.', id: '{1}', heading: 'run-in', separator: ' ' },
      letterItem,
      numberBracket,
      bullet,
    ],
  },
  {
    name: 'article-restart-decimal',
    cite: 'Article',
    levels: [
      top('ARTICLE {1}', 'same-line', ' '),
      { label: '{1}.', id: '{1}', heading: 'run-in', separator: ' ' },
      decimal(null),
      decimal(null),
      letterItem,
    ],
  },
  {
    name: 'article-letters',
    cite: 'Article',
    levels: [
      top('ARTICLE {R}', 'next-line'),
      { label: '{A}.', id: '{A}', heading: 'run-in', separator: ' ' },
      numberItem,
      letterItem,
      numberBrackets,
      letterBrackets,
      romanItem,
    ],
  },
  {
    name: 'article-hyphen',
    cite: 'Article',
    levels: [
      top('ARTICLE {1}', 'same-line', ' – '),
      { label: '{P}-{1}', id: '{P}-{1}', heading: 'run-in', separator: ' ' },
      { label: '{P}-{1}', id: '{P}-{1}', heading: null },
      letterItem,
      numberBrackets,
    ],
  },
  {
    name: 'article-padded',
    cite: 'Article',
    levels: [
      top('ARTICLE {1}', 'next-line'),
      { label: '{P}.{01}', id: '{P}.{01}', heading: 'run-in', separator: ' ' },
      { label: '{P}{1}', id: '{P}{1}', heading: null },
      letterBrackets,
      romanBrackets,
    ],
  },
  {
    name: 'article-padded-dots',
    cite: 'Article',
    levels: [
      top('ARTICLE {1}', 'same-line', ' '),
      { label: '{P}.{01}', id: '{P}.{01}', heading: 'run-in', separator: ' ' },
      decimal(null),
      letterBrackets,
      romanBrackets,
    ],
  },
  {
    name: 'article-words',
    cite: 'Article',
    levels: [
      top('ARTICLE {W}', 'next-line'),
      { label: 'Section {1}.', id: '{1}', heading: 'run-in', separator: ' ' },
      letterBracket,
      romanBrackets,
    ],
  },
  {
    name: 'article-section-decimal',
    cite: 'Article',
    levels: [
      top('ARTICLE {1}', 'same-line', ' - '),
      { label: 'Section {P}.{1}', id: '{P}.{1}', heading: 'same-line', separator: ' ' },
      letterItem,
      numberItem,
      letterBrackets,
    ],
  },
  {
    name: 'section-decimal',
    cite: 'Section',
    levels: [top('SECTION {1}', 'same-line', '. '), decimal('run-in'), decimal(null), letterBracket, romanItem],
  },
  {
    name: 'section-roman-letters',
    cite: 'Section',
    levels: [
      top('SECTION {R}', 'next-line'),
      { label: '{A}.', id: '{A}', heading: 'run-in', separator: ' ' },
      numberItem,
      letterItem,
      romanBrackets,
    ],
  },
  {
    name: 'part-roman',
    cite: 'Part',
    levels: [
      top('PART {R}', 'same-line', ' - '),
      { label: '{A}.', id: '{A}', heading: 'same-line', separator: ' ' },
      numberItem,
      letterItem,
      romanItem,
    ],
  },
  {
    name: 'chapter-article',
    cite: 'Chapter',
    levels: [
      top('CHAPTER {1}', 'next-line'),
      { label: 'Article {P}.{1}', id: '{P}.{1}', heading: 'same-line', separator: ' ' },
      numberItem,
      letterItem,
      romanItem,
    ],
  },
  {
    name: 'paragraph-sign',
    cite: '§',
    levels: [{ ...top('§ {1}', 'same-line', '. ', false), from: 101 }, letterBrackets, numberBrackets, romanBrackets, letterItem],
  },
  {
    name: 'lettered',
    cite: 'Section',
    levels: [top('{A}.', 'same-line', ' '), numberItem, letterItem, numberBrackets, letterBrackets, romanItem],
  },
  {
    name: 'decimal',
    cite: 'Section',
    levels: [top('{1}.', 'same-line', ' '), decimal('run-in'), decimal(null), decimal(null), letterItem],
  },
  {
    name: 'article-title-case',
    cite: 'Article',
    levels: [top('Article {1}.', 'same-line', ' ', false), decimal(null), letterBracket, romanBrackets, bullet],
  },
  { name: 'article-bullets', cite: 'Article', levels: [top('ARTICLE {1}', 'same-line', '. '), decimal('same-line'), bullet] },
  {
    name: 'roman',
    cite: 'Section',
    levels: [
      top('{R}.', 'same-line', ' '),
      { label: '{A}.', id: '{A}', heading: 'same-line', separator: ' ' },
      numberItem,
      letterItem,
      numberBrackets,
    ],
  },
  { name: 'capitals', cite: '', levels: [{ label: '', id: '', heading: 'same-line', capitals: true }, numberItem, letterItem, romanItem] },
];

export function styleNamed(name: string): NumberingStyle {
  const style = STYLES.find((candidate) => candidate.name === name);
  if (!style) throw new Error(`no numbering style ${name}`);
  return style;
}
