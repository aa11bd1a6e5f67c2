import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DraftLine } from '../../pipeline/text/draft-line.ts';
import { lineText, mend, repair } from './drafts.ts';

const line = (text: string): DraftLine => new DraftLine({ text, box: null }, 1, 0);

describe('a line under repair', () => {
  it('always holds the whole raw line, whatever is done to it', () => {
    fc.assert(
      fc.property(lineText, fc.array(repair, { maxLength: 8 }), (text, repairs) => {
        const draft = line(text);
        for (const one of repairs) mend(draft, one);
        expect(draft.pieces.map(({ raw }) => raw).join('')).toBe(text);
        expect(draft.pieces.map((piece) => piece.text).join('')).toBe(draft.text);
        for (const piece of draft.pieces) if (piece.rule === null) expect(piece.text).toBe(piece.raw);
      }),
      { numRuns: 400 },
    );
  });

  it('does the same with changes all at once as one after the other from the end', () => {
    fc.assert(
      fc.property(lineText, fc.uniqueArray(fc.nat(48), { maxLength: 8 }), (text, offsets) => {
        const bounds = offsets.map((offset) => Math.min(offset, text.length)).sort((a, b) => a - b);
        const changes = bounds
          .slice(1)
          .flatMap((end, index) => (index % 2 ? [] : [{ start: bounds[index]!, end, text: index % 4 ? 'x' : '', rule: 'r', class: null }]));
        const [at, turn] = [line(text), line(text)];
        at.apply(changes);
        for (const change of changes.toReversed()) turn.apply([change]);
        expect(at.text).toBe(turn.text);
      }),
    );
  });

  it('keeps the reason of what was cut before', () => {
    const draft = line('12  C. Text');
    draft.cut(0, 2, 'line-number', 'line-number');
    draft.drop('running-head', 'running-head');
    expect(draft.removed).toBe(true);
    expect(draft.pieces.map(({ raw, class: of }) => [raw, of])).toEqual([
      ['12', 'line-number'],
      ['  C. Text', 'running-head'],
    ]);
  });

  it('knows the raw place of what it reads now', () => {
    const draft = line('**a** ﬁn');
    draft.apply([0, 3].map((start) => ({ start, end: start + 2, text: '', rule: 'markup', class: 'markup' as const })));
    draft.replace(2, 3, 'fi', 'look-alike');
    expect(draft.text).toBe('a fin');
    expect([0, 1, 2, 4, 5].map(draft.rawOffsets())).toEqual([2, 5, 6, 7, 8]);
  });
});
