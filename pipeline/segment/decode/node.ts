import type { Reading } from '../../numbering/reading.ts';

/** An open unit on the stack of a hypothesis. Immutable: hypotheses share the lower part of their stacks. */
export interface OpenUnit {
  readonly parent: OpenUnit | null;
  readonly depth: number;
  /** Candidate that opened it; -1 for the top of the scope. */
  readonly candidate: number;
  readonly reading: Reading | null;
  readonly style: string;
  readonly ordinal: number;
  /** Its elder has the same number: the list may be one whose items a converter numbered alike. */
  readonly alike: boolean;
  readonly id: string;
  readonly components: readonly string[];
  readonly indent: number;
  readonly page: number;
  /** Styles of its finished lists with their last ordinals. */
  readonly closed: ReadonlyMap<string, number>;
  /** Tells stacks apart when hypotheses are merged. */
  readonly signature: string;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The top of a scope: an article, an appendix, or the whole document where nothing numbers its top level. */
export function scopeTop(reading: Reading | null): OpenUnit {
  return {
    parent: null,
    depth: 0,
    candidate: -1,
    reading,
    style: reading?.style ?? 'document',
    ordinal: reading?.ordinal ?? 0,
    alike: false,
    id: reading?.id ?? '',
    components: reading && /^(?:keyword|simple|compound|code)$/.test(reading.kind) ? numeric(reading) : [],
    indent: 0,
    page: 0,
    closed: NONE,
    signature: '',
  };
}

/** Components that ids below it begin with; `1.0` is 1. */
function numeric(reading: Reading): readonly string[] {
  const [first, second] = reading.components;
  if (reading.step !== undefined) return reading.components;
  if ((reading.kind === 'compound' || reading.kind === 'keyword') && second === '0') return [first!];
  if (reading.components.length > 1) return reading.components;
  if (/^(?:ROMAN|arabic)\|/.test(reading.style)) return [String(reading.ordinal)];
  return reading.kind === 'keyword' ? [String(/^[A-Z]$/.test(reading.id) ? reading.id : reading.ordinal)] : reading.components;
}

/** A new unit below `parent`; the list it ends (its elder of another style) is noted as closed there. */
export function openBelow(
  parent: OpenUnit,
  elder: OpenUnit | null,
  reading: Reading,
  at: { candidate: number; indent: number; page: number },
): OpenUnit {
  const closing = elder !== null && elder.style !== reading.style;
  const above = closing ? { ...parent, closed: new Map(parent.closed).set(elder.style, elder.ordinal) } : parent;
  return {
    parent: above,
    depth: above.depth + 1,
    candidate: at.candidate,
    reading,
    style: reading.style,
    ordinal: reading.ordinal,
    alike: isAlike(elder, reading),
    id: reading.id,
    components: reading.components,
    indent: at.indent,
    page: at.page,
    closed: NONE,
    signature: signatureBelow(parent, elder, reading),
  };
}

/** Signature of a new unit below `parent`, behind `elder`. */
export function signatureBelow(parent: OpenUnit, elder: OpenUnit | null, reading: Reading): string {
  return `${parent.signature}>${reading.style}${reading.ordinal}${isAlike(elder, reading) ? '=' : ''}${reading.kind === 'compound' || reading.kind === 'code' ? reading.id : ''}`;
}

function isAlike(elder: OpenUnit | null, reading: Reading): boolean {
  return elder !== null && reading.kind === 'simple' && elder.style === reading.style && elder.ordinal === reading.ordinal;
}
