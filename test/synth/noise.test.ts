import { describe, expect, it } from 'vitest';
import { synthAgreement } from './agreement.ts';
import { walk } from './model.ts';
import { damageLabels, misreadText } from './noise.ts';
import { Random } from './random.ts';

const labelled = (agreement: ReturnType<typeof synthAgreement>) =>
  [...walk(agreement.units)].filter(({ label, trueNumber }) => label !== null || trueNumber !== undefined);

describe('damageLabels', () => {
  const clean = synthAgreement(11, { style: 'article-decimal', articles: 24 });

  it('loses the given share of labels and says which', () => {
    const damaged = damageLabels(clean, new Random(1), { lost: 0.1, misread: 0 });
    const units = labelled(damaged);
    const lost = units.filter(({ label }) => label === null);
    expect(lost.length / units.length).toBeGreaterThan(0.06);
    expect(lost.length / units.length).toBeLessThan(0.14);
    expect(damaged.anomalies.map(({ unit }) => unit)).toEqual(lost.map(({ path }) => path));
  });

  it('keeps the true path of a misread label and tells what is printed', () => {
    const damaged = damageLabels(clean, new Random(2), { lost: 0, misread: 0.3 });
    expect([...walk(damaged.units)].map(({ path }) => path)).toEqual([...walk(clean.units)].map(({ path }) => path));
    const misread = labelled(damaged).filter(({ trueNumber }) => trueNumber !== undefined);
    expect(misread.length).toBeGreaterThan(10);
    for (const { label, trueNumber, path, altPath } of misread) {
      expect(label).not.toBe(trueNumber);
      expect(altPath).not.toEqual(path);
    }
  });
});

describe('misreadText', () => {
  it('leaves spared words alone', () => {
    const text = 'The cost is $1,250 in the first year and ten (10) days later more.'.repeat(20);
    const noisy = misreadText(new Random(3), text, 0.5, ['$1,250', 'ten (10) days']);
    expect(noisy).not.toBe(text);
    expect(noisy.match(/\$1,250/g)).toHaveLength(20);
    expect(noisy.match(/ten \(10\) days/g)).toHaveLength(20);
  });
});
