import type { NumberFormat } from '../flow/number-format.ts';
import type { XmlNode } from '../xml/node.ts';
import { type RunProperties, runProperties } from './run-properties.ts';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat | 'bullet' | 'padded';
  /** Digits that a padded number has. */
  readonly width: number;
  /** `%1.%2` and the like. */
  readonly text: string;
  /** Begins anew behind a level before this one-based level; 0 never; null behind any level above. */
  readonly restart: number | null;
  /** Legal numbering: the numbers of all levels in digits. */
  readonly legal: boolean;
  readonly suffix: string;
  /** Paragraph style that stands for this level. */
  readonly style: string | undefined;
  readonly run: RunProperties;
}

/** A list definition; its lists share one count. */
interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbering style that holds the levels instead. */
  readonly styleLink: string | undefined;
}

/** A list that paragraphs name. */
export interface List {
  readonly abstract: AbstractList;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where its count begins anew, by level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** What stands for the tab behind a number: a tab of the text itself may part columns, this one does not. */
const TAB = '  ';

const FORMATS: Readonly<Record<string, NumberFormat | 'bullet'>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
  upperLetter: 'upper-letter',
  lowerLetter: 'lower-letter',
  ordinal: 'ordinal',
  cardinalText: 'cardinal-text',
  ordinalText: 'ordinal-text',
  chicago: 'symbols',
  bullet: 'bullet',
  none: 'none',
};

/** Lists of a document by id (numbering.xml). `listOfStyle` gives the list of a numbering style. */
export function readLists(numbering: XmlNode | null, listOfStyle: (style: string) => string | undefined): ReadonlyMap<string, List> {
  const abstracts = new Map<string, AbstractList>();
  for (const node of numbering?.all('w:abstractNum') ?? []) {
    const id = node.attribute('w:abstractNumId') ?? '';
    abstracts.set(id, { id, levels: levelsOf(node), styleLink: node.child('w:numStyleLink')?.attribute('w:val') });
  }
  const nums = new Map((numbering?.all('w:num') ?? []).map((node) => [node.attribute('w:numId') ?? '', node]));
  const abstractOf = (num: XmlNode | undefined): AbstractList | undefined =>
    abstracts.get(num?.child('w:abstractNumId')?.attribute('w:val') ?? '');
  const lists = new Map<string, List>();
  for (const [id, node] of nums) {
    let abstract = abstractOf(node);
    if (abstract?.styleLink !== undefined) abstract = abstractOf(nums.get(listOfStyle(abstract.styleLink) ?? '')) ?? abstract;
    if (abstract) lists.set(id, listOf(node, abstract));
  }
  return lists;
}

function listOf(node: XmlNode, abstract: AbstractList): List {
  const levels = new Map(abstract.levels);
  const startOverrides = new Map<number, number>();
  for (const override of node.all('w:lvlOverride')) {
    const level = Number(override.attribute('w:ilvl'));
    const replaced = override.child('w:lvl');
    if (replaced) levels.set(level, levelOf(replaced));
    const start = override.child('w:startOverride')?.attribute('w:val');
    if (start !== undefined) startOverrides.set(level, Number(start));
  }
  return { abstract, levels, startOverrides };
}

function levelsOf(node: XmlNode): Map<number, ListLevel> {
  return new Map(node.all('w:lvl').map((level) => [Number(level.attribute('w:ilvl')), levelOf(level)]));
}

function levelOf(node: XmlNode): ListLevel {
  const value = (name: string): string | undefined => node.child(name)?.attribute('w:val');
  const suffix = value('w:suff');
  const restart = value('w:lvlRestart');
  return {
    start: Number(value('w:start') ?? 0),
    ...formatOf(node),
    text: value('w:lvlText') ?? '',
    restart: restart === undefined ? null : Number(restart),
    legal: node.child('w:isLgl') !== undefined && !/^(?:0|false|off)$/.test(value('w:isLgl') ?? ''),
    suffix: suffix === 'nothing' ? '' : suffix === 'space' ? ' ' : TAB,
    style: value('w:pStyle'),
    run: runProperties(node.child('w:rPr')),
  };
}

/** `001, 002, 003` and the like are stated in a choice with a plain format to fall back on. */
function formatOf(node: XmlNode): Pick<ListLevel, 'format' | 'width'> {
  const plain = node.child('w:numFmt') ?? node.find('mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const custom = (node.find('mc:AlternateContent', 'mc:Choice', 'w:numFmt') ?? plain)?.attribute('w:format');
  const padded = custom === undefined ? null : /^0+1\b/.exec(custom);
  if (padded) return { format: 'padded', width: padded[0].length };
  return { format: FORMATS[plain?.attribute('w:val') ?? 'decimal'] ?? 'decimal', width: 0 };
}
