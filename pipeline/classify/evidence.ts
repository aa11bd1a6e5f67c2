import type { Clause } from './clause.ts';
import type { HeadingReader } from './headings.ts';
import type { ReadText, TextReader } from './text-reader.ts';

const MAX_WORDS = 5;

/** The words that decided for a topic, as they are printed: of the headings, of cue phrases, and those that weigh most. */
export function evidenceFor(topic: number, clause: Clause, headings: HeadingReader, texts: TextReader): string[] {
  const kept: string[] = [];
  const heading = headingWords(topic, clause, headings);
  if (heading !== null) keep(kept, heading);
  const read = texts.read(clause.text);
  for (const { cue, start, end } of read.cues) {
    if (cue.topic === topic && !cue.counter) keep(kept, printed(read, start, end));
  }
  if (kept.length < MAX_WORDS) for (const words of weightyWords(topic, read, texts)) keep(kept, words);
  return kept;
}

function headingWords(topic: number, clause: Clause, headings: HeadingReader): string | null {
  const levels = clause.above.length;
  for (let level = 0; level <= levels; level++) {
    const heading = level === 0 ? clause.heading : clause.above[level - 1];
    const found = heading ? headings.topicOf(heading, level === levels && (level > 0 || clause.top)) : null;
    if (found?.topic === topic) return found.words.toLowerCase();
  }
  return null;
}

/** Words of a text from one place to another, in lower case. */
export function printed({ words }: ReadText, start: number, end: number): string {
  let text = words[start]!.text;
  for (let at = start + 1; at < end; at++) text += ` ${words[at]!.text}`;
  return text;
}

interface Pull {
  readonly id: number;
  readonly pull: number;
}

/** The single words that speak most for a topic above others, the strongest first, each as it is first printed. */
function weightyWords(topic: number, { words, vector: { ids, values } }: ReadText, { model }: TextReader): string[] {
  const { vocabulary } = model;
  const best: Pull[] = [];
  const above = (a: Pull, b: Pull): boolean => a.pull > b.pull || (a.pull === b.pull && vocabulary.terms[a.id]! < vocabulary.terms[b.id]!);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (vocabulary.stemOf(id) < 0) continue;
    const entry = { id, pull: values[at]! * model.pull(id, topic) };
    if (entry.pull <= 0 || (best.length === MAX_WORDS && !above(entry, best[MAX_WORDS - 1]!))) continue;
    let place = best.length;
    while (place > 0 && above(entry, best[place - 1]!)) place -= 1;
    best.splice(place, 0, entry);
    if (best.length > MAX_WORDS) best.pop();
  }
  return best.map(({ id }) => words.find((word) => word.term === vocabulary.stemOf(id))?.text ?? '').filter((word) => word !== '');
}

/** Adds words unless they are among those that are kept, or a longer piece of evidence holds them. */
function keep(kept: string[], words: string): void {
  if (kept.length < MAX_WORDS && !kept.some((other) => other === words || ` ${other} `.includes(` ${words} `))) kept.push(words);
}
