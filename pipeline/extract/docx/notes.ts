import type { Line } from '../../model.ts';
import { formatNumber } from '../flow/number-format.ts';
import { type Manuscript, Story } from './story.ts';
import { StoryReader } from './story-reader.ts';
import type { WordPackage } from './word-package.ts';

/** Foot- and endnotes by id. A note gets its number when it is first referred to, as on the page. */
export class Notes {
  private readonly lines = new Map<string, Line[]>();
  private readonly counts = { footnote: 0, endnote: 0 };

  /** Reads the notes of both kinds; separators are none. */
  read(word: WordPackage, manuscript: Manuscript): void {
    for (const kind of ['footnote', 'endnote'] as const) {
      const part = word.byType(`${kind}s`);
      if (part === null) continue;
      const story = new Story(manuscript, 'footnote');
      let id = '';
      const reader = new StoryReader(
        story,
        (name, attributes) => {
          if (name !== `w:${kind}`) return true;
          id = attributes['w:id'] ?? '';
          return !/separator|continuationNotice/i.test(attributes['w:type'] ?? '');
        },
        (name) => {
          if (name === `w:${kind}`) this.lines.set(`${kind} ${id}`, story.take());
        },
      );
      word.stream(part, reader);
    }
  }

  /** A note's lines with its number in front; nothing where it is unknown or has been taken. */
  take(kind: 'footnote' | 'endnote', id: string): Line[] {
    const lines = this.lines.get(`${kind} ${id}`);
    if (!lines) return [];
    this.lines.delete(`${kind} ${id}`);
    const [first, ...rest] = lines;
    if (!first) return [];
    this.counts[kind]++;
    return [labelled(first, `${formatNumber(this.counts[kind], kind === 'footnote' ? 'decimal' : 'lower-roman')} `), ...rest];
  }

  /** Notes that nothing refers to. */
  rest(): Line[] {
    return [...this.lines.values()].flat();
  }
}

function labelled(line: Line, label: string): Line {
  const runs = line.runs?.map((run) => ({ ...run, start: run.start + label.length, end: run.end + label.length }));
  return { ...line, text: label + line.text, ...(runs && { runs }), generated: label.length + (line.generated ?? 0) };
}
