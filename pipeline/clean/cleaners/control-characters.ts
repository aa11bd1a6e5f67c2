import { changesOf } from '../changes.ts';
import type { Cleaner } from '../cleaner.ts';

/** Control characters (but tab), soft hyphens inside a line, zero-width characters, byte order marks, object placeholders. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]|\u00ad(?=.)/g;

/** What takes no room on the page and would split words and labels. */
export const controlCharacters: Cleaner = {
  name: 'invisible',
  clean: ({ lines }) => {
    for (const line of lines) line.apply(changesOf(line.text, INVISIBLE, { rule: 'invisible', class: 'noise' }));
  },
};
