import type { XmlNode } from '../xml/node.ts';
import { type RunProperties, runProperties, toggle } from './run-properties.ts';

/** What a w:pPr says; what it leaves open is absent. */
export interface ParagraphProperties {
  readonly style?: string;
  /** Id of the list; '0' takes the paragraph out of the style's list. */
  readonly list?: string;
  /** 0-based level in the list. */
  readonly level?: number;
  /** 0-based outline level; 9 is body text. */
  readonly outline?: number;
  /** Room before and after in twips. */
  readonly before?: number;
  readonly after?: number;
  /** True where there is no room between paragraphs of one style. */
  readonly contextual?: boolean;
  readonly pageBreak?: boolean;
  /** Properties of the paragraph mark, which the list number takes. */
  readonly mark: RunProperties;
  /** True where the paragraph's mark does not show: the next paragraph goes on in its line. */
  readonly runsOn: boolean;
}

export const NO_PROPERTIES: ParagraphProperties = { mark: {}, runsOn: false };

export function paragraphProperties(node: XmlNode | undefined): ParagraphProperties {
  if (!node) return NO_PROPERTIES;
  const spacing = node.child('w:spacing');
  const mark = node.child('w:rPr');
  const entries = {
    style: node.child('w:pStyle')?.attribute('w:val'),
    list: node.find('w:numPr', 'w:numId')?.attribute('w:val'),
    level: integer(node.find('w:numPr', 'w:ilvl')?.attribute('w:val')),
    outline: integer(node.child('w:outlineLvl')?.attribute('w:val')),
    before: room(spacing, 'before'),
    after: room(spacing, 'after'),
    contextual: toggle(node.child('w:contextualSpacing')),
    pageBreak: toggle(node.child('w:pageBreakBefore')),
  };
  return {
    ...(Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<ParagraphProperties>),
    mark: runProperties(mark),
    runsOn: toggle(mark?.child('w:specVanish')) === true,
  };
}

/** Twips of an automatic room between paragraphs, as browsers leave it. */
const AUTOMATIC = 280;
/** Twips of a hundredth of a line. */
const OF_A_LINE = 2.4;

function room(spacing: XmlNode | undefined, side: 'before' | 'after'): number | undefined {
  const automatic = spacing?.attribute(`w:${side}Autospacing`);
  if (automatic !== undefined && !/^(?:0|false|off)$/.test(automatic)) return AUTOMATIC;
  const lines = integer(spacing?.attribute(`w:${side}Lines`));
  return lines === undefined ? integer(spacing?.attribute(`w:${side}`)) : lines * OF_A_LINE;
}

function integer(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number.parseInt(value, 10);
  return Number.isNaN(number) ? undefined : number;
}
