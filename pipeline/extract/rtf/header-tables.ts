import { codePageOf } from './code-pages.ts';
import type { RtfState } from './state.ts';

/** The tables at the head of a document: fonts, colours, styles, and what the file says of itself. */
export class RtfHeaderTables {
  /** Code pages of fonts, by number. */
  readonly fonts = new Map<number, number | null>();
  readonly colors: (string | null)[] = [];
  /** Numbers of the paragraph styles that are headings. */
  readonly headings = new Set<number>();
  readonly metadata: Record<string, string> = {};
  private font = 0;
  private style = 0;
  private rgb: [number, number, number] = [0, 0, 0];
  private name = '';
  private field = '';

  /** A word inside one of the tables. */
  word(destination: RtfState['destination'], word: string, value: number | null): void {
    if (destination === 'fonts') {
      if (word === 'f') this.font = value ?? 0;
      else if (word === 'fcharset') this.fonts.set(this.font, codePageOf(value ?? 0));
    } else if (destination === 'colors') {
      const channel = ['red', 'green', 'blue'].indexOf(word);
      if (channel >= 0) this.rgb[channel] = Math.min(255, Math.max(0, value ?? 0));
    } else if (destination === 'styles') {
      if (word === 's') this.style = value ?? 0;
      else if (word === 'cs' || word === 'ts' || word === 'ds') this.style = -1;
    } else if (destination === 'info') this.field = FIELDS[word] ?? (word === 'u' ? this.field : '');
  }

  /** Text inside one of the tables, which may come in pieces. */
  text(destination: RtfState['destination'], text: string): void {
    if (destination === 'colors') {
      for (const _ of text.matchAll(/;/g)) this.endColor();
    } else if (destination === 'styles') {
      this.name += text;
      if (!this.name.endsWith(';')) return;
      if (/^\s*(?:heading \d|title;)/i.test(this.name) && this.style >= 0) this.headings.add(this.style);
      this.name = '';
    } else if (destination === 'info' && this.field !== '') this.metadata[this.field] = (this.metadata[this.field] ?? '') + text;
  }

  /** A group inside one of the tables ends. */
  close(destination: RtfState['destination']): void {
    if (destination === 'info') this.field = '';
    if (destination === 'styles') {
      this.style = 0;
      this.name = '';
    }
  }

  private endColor(): void {
    const [red, green, blue] = this.rgb;
    const hex = `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    this.colors.push(this.colors.length === 0 || hex === '#000000' ? null : hex);
    this.rgb = [0, 0, 0];
  }
}

const FIELDS: Readonly<Record<string, string>> = { title: 'title', author: 'author', subject: 'subject', keywords: 'keywords' };
