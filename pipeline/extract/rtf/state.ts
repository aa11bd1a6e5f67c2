import type { Style } from '../flow/style.ts';

/** What a group of rich text sets for itself and hands down to the groups in it. */
export interface RtfState {
  /** What becomes of the text: shown, left out, or read as a table of the document. */
  destination: 'shown' | 'skipped' | 'fonts' | 'colors' | 'styles' | 'info';
  /** Fallback characters behind a Unicode one. */
  fallback: number;
  codePage: number;
  look: Style;
  /** Points; 0 where not stated. */
  size: number;
  inTable: boolean;
  /** Paragraph style. */
  style: number;
  /** 0-based outline level; 9 is body text. */
  outline: number;
  /** Twips of room before and after the paragraph. */
  before: number;
  after: number;
}

export function firstState(): RtfState {
  return {
    destination: 'shown',
    fallback: 1,
    codePage: 1252,
    look: {},
    size: 0,
    inTable: false,
    style: 0,
    outline: 9,
    before: 0,
    after: 0,
  };
}

type Switch = 'bold' | 'italic' | 'strike' | 'underline' | 'superscript' | 'hidden';
const SWITCHES: Readonly<Record<string, Switch>> = {
  b: 'bold',
  i: 'italic',
  strike: 'strike',
  striked: 'strike',
  super: 'superscript',
  v: 'hidden',
};
const CHANGES: Readonly<Record<string, 'delete' | 'insert'>> = { deleted: 'delete', revised: 'insert', mvf: 'delete', mvt: 'insert' };

/** Applies a word that changes how text looks; false where it is none. `colors` are those of the document. */
export function setLook(state: RtfState, word: string, value: number | null, colors: readonly (string | null)[]): boolean {
  const name = SWITCHES[word] ?? (/^ul(?!c$|none$)[a-z]*$/.test(word) ? 'underline' : undefined);
  const change = CHANGES[word];
  if (name) state.look = with_(state.look, name, value !== 0 ? true : undefined);
  else if (change) state.look = with_(state.look, 'redline', value !== 0 ? change : undefined);
  else if (word === 'ulnone') state.look = with_(state.look, 'underline', undefined);
  else if (word === 'nosupersub') state.look = with_(state.look, 'superscript', undefined);
  else if (word === 'cf') state.look = with_(state.look, 'color', colors[value ?? 0] ?? undefined);
  else if (word === 'fs') state.size = (value ?? 24) / 2;
  else if (word === 'plain') {
    state.look = {};
    state.size = 12;
  } else return false;
  return true;
}

/** Applies a word that sets up paragraphs; false where it is none. */
export function setParagraph(state: RtfState, word: string, value: number | null): boolean {
  if (word === 'pard') Object.assign(state, { inTable: false, style: 0, outline: 9, before: 0, after: 0 });
  else if (word === 'intbl') state.inTable = true;
  else if (word === 's') state.style = value ?? 0;
  else if (word === 'outlinelevel') state.outline = value ?? 9;
  else if (word === 'sb') state.before = value ?? 0;
  else if (word === 'sa') state.after = value ?? 0;
  else return false;
  return true;
}

function with_<K extends keyof Style>(look: Style, name: K, value: Style[K] | undefined): Style {
  const { [name]: _, ...rest } = look;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Style;
}
