import { expect, it } from 'vitest';
import { comparablePath, firstWordsHash, hashOf, lettersOf } from '../../pipeline/evaluate/normal-form.ts';

it('compares letters and digits alone', () => {
  expect(lettersOf('  **Pay**, ~~old~~ § 3 ½\\')).toBe('payold312');
  expect(lettersOf(null)).toBe('');
});

it('hashes the first 24 letters of heading and text', () => {
  expect(firstWordsHash('Sick Leave Every teacher earns ten days.')).toBe(hashOf('sickleaveeveryteacherear'));
  expect(hashOf('')).toBe('e3b0c44298fc');
});

it.each([
  [['ARTICLE VII', '7.6.', '(a)'], '7 / 7.6 / a'],
  [['7', '7.6', 'a'], '7 / 7.6 / a'],
  [['§ 120', '•2'], '120 / •'],
  [['Exhibit B', '1~2'], 'b / 1~2'],
  [['Appendix A-1', 'IV'], 'appendixa1 / iv'],
  [['Side Letter: Science Units'], 'sideletterscienceunits'],
  [['C', 'i'], '100 / i'],
])('makes %j comparable', (path, expected) => {
  expect(comparablePath(path)).toBe(expected);
});
