import { expect, it } from 'vitest';
import { lineOfWords } from '../../../pipeline/extract/ocr/line-of-words.ts';
import { stacked, strayLabels, withLabels } from '../../../pipeline/extract/ocr/stray-labels.ts';
import type { PixelBox } from '../../../pipeline/stage.ts';
import { paper } from './paper.ts';

/** A digit of a list far left of its line, a line without one, and dirt in the margin. */
const DIGIT: PixelBox = [100, 102, 112, 122];
const TEXT: PixelBox = [200, 100, 420, 124];
const OTHER: PixelBox = [200, 160, 420, 184];
const DIRT: PixelBox = [110, 170, 112, 172];
const page = paper(500, 300, DIGIT, TEXT, OTHER, DIRT);
const word = (text: string, box: PixelBox) => ({ text, box, confidence: 0.9 });
const lines = [lineOfWords([word('Experience', TEXT)], 1), lineOfWords([word('Participates', OTHER)], 1)];

it('finds ink of a label before a line that no word covers, and passes over dirt', () => {
  const strays = strayLabels(page, lines);
  expect(strays.map(({ line, ink }) => [line, ink])).toEqual([[0, DIGIT]]);
  const covered = [lineOfWords([word('1.', DIGIT), word('Experience', TEXT)], 1)];
  expect(strayLabels(page, covered)).toEqual([]);
});

it('puts what the strips read before the words that stand', () => {
  const strays = strayLabels(page, lines);
  const { image, tops } = stacked(page, strays);
  const [dx, dy] = [tops[0]! - strays[0]!.strip[0], tops[0]! - strays[0]!.strip[1]];
  const at = ([x0, y0, x1, y1]: PixelBox): PixelBox => [x0 + dx, y0 + dy, x1 + dx, y1 + dy];
  expect(image.gray[at(DIGIT)[1] * image.width + at(DIGIT)[0]]).toBe(0);
  const read = (label: string) => [lineOfWords([word(label, at(DIGIT)), word('Expenence', at(TEXT))], 1)];
  const labelled = withLabels(lines, strays, tops, read('1.'));
  expect(labelled.map(({ text }) => text)).toEqual(['1. Experience', 'Participates']);
  expect(labelled[0]!.words[0]!.box).toEqual(DIGIT);
  expect(withLabels(lines, strays, tops, read('|')).map(({ text }) => text)).toEqual(['Experience', 'Participates']);
});

it('puts labels in the place of a column of them that was read across', () => {
  const column = lineOfWords([word('ceo', [100, 102, 122, 184])], 2);
  const strays = strayLabels(page, [...lines, column]);
  expect(strays.map(({ line, ink }) => [line, ink])).toEqual([[0, DIGIT]]);
  const { tops } = stacked(page, strays);
  const [dx, dy] = [tops[0]! - strays[0]!.strip[0], tops[0]! - strays[0]!.strip[1]];
  const label = lineOfWords([word('a.', [DIGIT[0] + dx, DIGIT[1] + dy, DIGIT[2] + dx, DIGIT[3] + dy])], 1);
  expect(withLabels([...lines, column], strays, tops, [label]).map(({ text }) => text)).toEqual(['a. Experience', 'Participates']);
  expect(withLabels([...lines, column], strays, tops, []).map(({ text }) => text)).toEqual(['Experience', 'Participates', 'ceo']);
});
