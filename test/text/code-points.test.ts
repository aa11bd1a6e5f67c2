import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nonBlankLength } from '../../pipeline/text/blank.ts';
import { codePointIndex } from '../../pipeline/text/code-points.ts';
import { lineText } from './drafts.ts';

it('turns offsets of any text into code points', () => {
  fc.assert(
    fc.property(lineText, fc.nat(40), (text, wanted) => {
      const offset = Math.min(wanted, text.length);
      const before = [...text.slice(0, offset)].length;
      const inside = /[\ud800-\udbff]$/.test(text.slice(0, offset)) && /^[\udc00-\udfff]/.test(text.slice(offset));
      expect(codePointIndex(text)(offset)).toBe(inside ? before - 1 : before);
    }),
  );
});

it('counts what is not white space, by code points', () => {
  fc.assert(
    fc.property(lineText, (text) => {
      expect(nonBlankLength(text)).toBe([...text].filter((character) => !/\s/.test(character)).length);
    }),
  );
  expect(nonBlankLength('\u2028\ufeff\u3000\u0085x😀')).toBe(3);
});
