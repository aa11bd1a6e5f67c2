import { Failure } from '../../errors.ts';
import { nonBlankLength } from '../../text/blank.ts';
import { decodeBytes } from './code-pages.ts';
import { FRAMES, KNOWN, SIGNS, SKIPPED, TABLES } from './destinations.ts';
import { RtfHeaderTables } from './header-tables.ts';
import { firstState, type RtfState, setLook, setParagraph } from './state.ts';
import { RtfStory } from './story.ts';
import { type RtfToken, rtfTokens } from './tokens.ts';

interface Group {
  readonly state: RtfState;
  /** True where the group opened a frame of the story. */
  frame: boolean;
}

/** Reads the pieces of a rich text into a story. */
export class RtfReader {
  readonly tables = new RtfHeaderTables();
  readonly story = new RtfStory(this.tables.headings);
  /** Non-blank code points of the text shown. */
  witness = 0;
  tracked = false;
  private readonly groups: Group[] = [{ state: firstState(), frame: false }];
  private readonly deepest: number;
  /** Bytes of text that wait for the bytes behind them: a character may take two. */
  private bytes = '';
  /** Fallback characters still to be left out. */
  private skip = 0;
  private starred = false;
  /** Code page of the document. */
  private codePage = 1252;

  constructor(deepest: number) {
    this.deepest = deepest;
  }

  /** Reads it all; gives the number of groups that were not closed. */
  read(source: string): number {
    for (const token of rtfTokens(source)) this.token(token);
    this.flush();
    return this.groups.length - 1;
  }

  get state(): RtfState {
    return this.groups.at(-1)!.state;
  }

  private token(token: RtfToken): void {
    if (token.kind === 'text') this.text(token.bytes);
    else if (token.kind === 'byte') this.text(token.byte);
    else if (token.kind === 'symbol') this.symbol(token.symbol);
    else {
      this.flush();
      if (token.kind === 'open') this.open();
      else if (token.kind === 'close') this.close();
      else this.word(token.word, token.value);
    }
  }

  private open(): void {
    if (this.groups.length > this.deepest)
      throw new Failure('extract', 'limit-nesting', 'groups are nested deeper than 100 times limits.nesting', {
        found: `more than ${this.deepest} levels`,
        expected: `at most ${this.deepest}`,
      });
    this.skip = 0;
    this.starred = false;
    this.groups.push({ state: { ...this.state }, frame: false });
  }

  private close(): void {
    this.skip = 0;
    this.starred = false;
    if (this.groups.length === 1) return;
    const { state, frame } = this.groups.pop()!;
    this.tables.close(state.destination);
    if (frame) this.story.closeFrame(state);
  }

  private text(bytes: string): void {
    const left = bytes.slice(this.skip);
    this.skip = Math.max(0, this.skip - bytes.length);
    this.starred = false;
    if (this.state.destination !== 'skipped') this.bytes += left;
  }

  private flush(): void {
    if (this.bytes === '') return;
    const text = decodeBytes(this.bytes, this.state.codePage);
    this.bytes = '';
    this.show(text);
  }

  private show(text: string): void {
    const { destination, look, size } = this.state;
    if (destination === 'skipped') return;
    if (destination !== 'shown') {
      this.tables.text(destination, text);
      return;
    }
    this.witness += nonBlankLength(text);
    if (look.redline) this.tracked = true;
    this.story.add(text, look, size);
  }

  private symbol(symbol: string): void {
    if (symbol === '*') this.starred = true;
    else if (this.skip > 0) this.skip--;
    else if (symbol === '~') this.sign('\u00a0');
    else if (symbol === '_') this.sign('-');
    else if (symbol === '\\' || symbol === '{' || symbol === '}') this.text(symbol);
    else if (symbol === '\t') this.sign('\t');
  }

  private sign(text: string): void {
    this.flush();
    this.show(text);
  }

  private word(word: string, value: number | null): void {
    const starred = this.starred;
    this.starred = false;
    if (this.skip > 0 && word !== 'u') {
      this.skip--;
      return;
    }
    if (this.destination(word, starred)) return;
    const { state } = this;
    if (word === 'u') this.unicode(value ?? 0);
    else if (word === 'uc') state.fallback = Math.min(64, Math.max(0, value ?? 1));
    else if (word === 'ansicpg' || word === 'mac') this.setCodePage(word === 'mac' ? 10000 : (value ?? 1252));
    else if (state.destination === 'shown') this.layout(word, value);
    else this.tables.word(state.destination, word, value);
  }

  /** A word that says what the text of its group is. */
  private destination(word: string, starred: boolean): boolean {
    const { state } = this;
    const table = TABLES[word];
    const frame = FRAMES[word];
    if (state.destination === 'skipped') return true;
    if (table && state.destination === 'shown') state.destination = table;
    else if (frame && state.destination === 'shown') {
      this.groups.at(-1)!.frame = true;
      Object.assign(state, { inTable: false, look: {} });
      this.story.openFrame(frame.role);
    } else if (SKIPPED.has(word) || (starred && !KNOWN.has(word))) state.destination = 'skipped';
    else if (word === 'upr') state.destination = 'skipped';
    else return starred;
    return true;
  }

  private layout(word: string, value: number | null): void {
    const { state, story } = this;
    const sign = SIGNS[word];
    if (sign !== undefined) this.show(sign);
    else if (word === 'f') state.codePage = this.tables.fonts.get(value ?? 0) ?? this.codePage;
    else if (word === 'par' || word === 'sect') story.endParagraph(state);
    else if (word === 'line' || word === 'softline') story.breakLine();
    else if (word === 'page' || word === 'column') story.gap();
    else if (word === 'cell') story.endCell(state);
    else if (word === 'nestcell') story.endParagraph(state);
    else if (word === 'row') story.table.endRow();
    else if (word === 'trowd') story.table.define();
    else if (!setLook(state, word, value, this.tables.colors) && !setParagraph(state, word, value)) story.rowWord(word, value);
  }

  private setCodePage(codePage: number): void {
    this.codePage = codePage;
    this.state.codePage = codePage;
  }

  private unicode(value: number): void {
    this.show(String.fromCharCode(value < 0 ? value + 65536 : value & 0xffff));
    this.skip = this.state.fallback;
  }
}
