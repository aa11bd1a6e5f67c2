import { expect, it } from 'vitest';
import { componentsOf } from '../../../../../pipeline/extract/ocr/picture/components.ts';
import { leadersOf, withNumbersMoved, withoutLeaders } from '../../../../../pipeline/extract/ocr/picture/drawn/leaders.ts';
import { ink, paper } from '../../paper.ts';

const DOTS = Array.from({ length: 30 }, (_, i) => [140 + 12 * i, 121, 143 + 12 * i, 124] as const);
const ENTRY = [100, 100, 130, 124] as const;
const NUMBER = [510, 100, 522, 124] as const;

it('takes out a leader and moves the page number beside its entry', () => {
  const page = paper(600, 300, ENTRY, ...DOTS, NUMBER);
  const components = componentsOf(page, 128);
  const leaders = leadersOf(components, 200);
  expect(leaders.map((leader) => leader.length)).toEqual([30]);
  const led = withoutLeaders(page, leaders, components);
  expect(ink(led.image)).toBe(30 * 24 + 12 * 24);
  const { image, moved } = withNumbersMoved(led.image, leaders, led.components);
  expect(moved).toHaveLength(1);
  expect(ink(image)).toBe(30 * 24 + 12 * 24);
  expect(image.gray[110 * 600 + 515 - moved[0]!.by]).toBe(0);
});

it('takes no dots for a leader that stand among letters', () => {
  const letters = Array.from({ length: 30 }, (_, i) => [145 + 12 * i, 105, 149 + 12 * i, 124] as const);
  expect(leadersOf(componentsOf(paper(600, 300, ...DOTS, ...letters), 128), 200)).toEqual([]);
});
