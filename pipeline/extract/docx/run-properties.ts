import type { Style } from '../flow/style.ts';
import type { XmlNode } from '../xml/node.ts';

/** What a w:rPr says; what it leaves open is absent. */
export interface RunProperties {
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly superscript?: boolean;
  /** #rrggbb, or '' for the automatic colour. */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
}

/** Value of a switch such as w:b: absent, on or off. */
export function toggle(node: XmlNode | undefined): boolean | undefined {
  if (!node) return undefined;
  return !/^(?:0|false|off|none)$/i.test(node.attribute('w:val') ?? '');
}

export function runProperties(node: XmlNode | undefined): RunProperties {
  if (!node) return {};
  const color = node.child('w:color')?.attribute('w:val');
  const size = Number(node.child('w:sz')?.attribute('w:val'));
  const align = node.child('w:vertAlign')?.attribute('w:val');
  const underline = node.child('w:u');
  return defined({
    style: node.child('w:rStyle')?.attribute('w:val'),
    bold: toggle(node.child('w:b')),
    italic: toggle(node.child('w:i')),
    strike: either(toggle(node.child('w:strike')), toggle(node.child('w:dstrike'))),
    underline: underline?.attribute('w:val') === undefined ? undefined : toggle(underline),
    hidden: toggle(node.child('w:vanish')),
    superscript: align === undefined ? undefined : align === 'superscript',
    color: color === undefined ? undefined : /^(?!000000)[\da-f]{6}$/i.test(color) ? `#${color.toLowerCase()}` : '',
    size: size > 0 ? size / 2 : undefined,
  });
}

/** Properties of a base with those of a derived style or of the run over them. */
export function override(base: RunProperties, over: RunProperties): RunProperties {
  return { ...base, ...over };
}

/**
 * The look of a run from the properties of its paragraph's style, of its character style and of its own. Bold, italic, strike and
 * hidden are toggles: set by both styles they cancel each other.
 */
export function lookOf(paragraph: RunProperties, character: RunProperties, own: RunProperties): { style: Style; size: number } {
  const switched = (name: 'bold' | 'italic' | 'strike' | 'hidden'): boolean =>
    own[name] ?? (paragraph[name] ?? false) !== (character[name] ?? false);
  const color = own.color ?? character.color ?? paragraph.color;
  const style: Style = {
    ...(switched('bold') && { bold: true }),
    ...(switched('italic') && { italic: true }),
    ...((own.underline ?? character.underline ?? paragraph.underline) && { underline: true }),
    ...(switched('strike') && { strike: true }),
    ...((own.superscript ?? character.superscript ?? paragraph.superscript) && { superscript: true }),
    ...(switched('hidden') && { hidden: true }),
    ...(color && { color }),
  };
  return { style, size: own.size ?? character.size ?? paragraph.size ?? 0 };
}

function either(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  return a === undefined ? b : a || (b ?? false);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(properties: T): Defined<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Defined<T>;
}
