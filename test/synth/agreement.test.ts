import { describe, expect, it } from 'vitest';
import { synthAgreement } from './agreement.ts';
import { plain, walk } from './model.ts';
import { Random } from './random.ts';
import { randomTextLayout, renderText } from './render/text.ts';
import { STYLES } from './styles.ts';
import { truthOf } from './truth.ts';

describe('synthAgreement', () => {
  it('gives the same agreement for the same seed', () => {
    expect(synthAgreement(7)).toEqual(synthAgreement(7));
    expect(synthAgreement(7)).not.toEqual(synthAgreement(8));
  });

  it.each(STYLES.map(({ name }) => [name]))('%s: paths are unique and extend the path of the parent', (style) => {
    const agreement = synthAgreement(3, { style });
    const units = [...walk(agreement.units)];
    expect(new Set(units.map(({ path }) => path.join('/'))).size).toBe(units.length);
    for (const unit of units) for (const child of unit.children) expect(child.path.slice(0, -1)).toEqual(unit.path);
  });

  it.each(STYLES.map(({ name }) => [name]))('%s: amounts and references stand in the text, targets exist', (style) => {
    const agreement = synthAgreement(5, { style });
    const paths = new Set([...walk(agreement.units)].map(({ path }) => path.join('/')));
    for (const unit of walk(agreement.units)) {
      for (const passage of unit.passages) {
        for (const { raw } of [...passage.amounts, ...passage.references]) expect(plain(passage)).toContain(raw);
        for (const { target } of passage.references) if (typeof target !== 'string') expect(paths).toContain(target.join('/'));
      }
    }
  });

  it('leaves no slot open and no blank before a stop', () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const unit of walk(synthAgreement(seed).units)) {
        for (const passage of unit.passages) expect(plain(passage)).not.toMatch(/[{}|]| [.,;]| {2}/);
      }
    }
  });
});

describe('renderText', () => {
  it('prints every label and the first words of every unit in reading order', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const agreement = synthAgreement(seed);
      const layout = { ...randomTextLayout(new Random(seed), 'Running head'), lineNumbers: false, pageLines: null };
      const { text } = renderText(agreement, layout);
      const flat = text.replace(/\s+/g, '');
      let at = flat.lastIndexOf(agreement.cover.at(-1)?.replace(/\s+/g, '') ?? '');
      const { units } = truthOf(agreement, 'x.txt');
      for (const unit of units.filter(({ starts }) => starts !== '')) {
        const words = ((unit.label ?? '') + (unit.starts.length > 0 && unit.heading === null ? unit.starts.slice(0, 30) : '')).replace(
          /\s+/g,
          '',
        );
        const found = flat.indexOf(words, at);
        expect(found, `${unit.path.join('/')}: ${words}`).toBeGreaterThanOrEqual(0);
        at = found;
      }
    }
  });
});
