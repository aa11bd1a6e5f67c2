import { describe, expect, it } from 'vitest';
import { outlineOf, pathsOf } from '../support/outline-of.ts';

const sentence = 'The parties agree that this part of the agreement holds for the whole school year.';
const article = (number: string, title: string, text = sentence): string => `ARTICLE ${number} - ${title}\n\n${text}\n\n`;
const tops = async (text: string): Promise<string[]> => (await pathsOf(text)).filter((path) => !path.includes('/'));

describe('top-level units', () => {
  it('ends a contents page where a heading comes that it has listed', async () => {
    const titles = ['SCOPE', 'TERM', 'PAY', 'LEAVE'];
    const contents = titles.map((title, i) => `ARTICLE ${i + 1} - ${title} ............ ${i + 2}`).join('\n');
    const body = titles.map((title, i) => article(String(i + 1), title, `Section 1.\n${sentence}`)).join('');
    expect(await tops(`TABLE OF CONTENTS\n${contents}\n\n\f${body}`)).toEqual(['1', '2', '3', '4']);
  });

  it('takes numbers with a part between whole ones', async () => {
    const text = [
      article('1', 'SCOPE'),
      article('2', 'TERM'),
      article('3.1', 'PAY OF AIDES'),
      article('3.2', 'PAY OF COOKS'),
      article('4', 'LEAVE'),
    ];
    expect(await tops(text.join(''))).toEqual(['1', '2', '3.1', '3.2', '4']);
  });

  it('leaves the name of an appendix at the foot of its pages alone', async () => {
    const page = (text: string): string => `${text}\n\nAPPENDIX A\n`;
    const text = `${article('1', 'SCOPE')}${article('2', 'TERM')}\fAPPENDIX A\n\nREQUESTS\n\n${page(sentence)}\f${page(sentence)}\fAPPENDIX B\n\nCALENDAR\n\n${sentence}\n`;
    expect(await tops(text)).toEqual(['1', '2', 'Appendix A', 'Appendix B']);
  });

  it('is sure of articles whose sections begin anew in each', async () => {
    const sections = [1, 2, 3, 4].map((n) => `Section ${n}. Rule\n\n${sentence}\n\n`).join('');
    const text = ['SCOPE', 'TERM', 'PAY', 'LEAVE'].map((title, i) => article(String(i + 1), title, sections)).join('');
    const { outline } = await outlineOf(text);
    expect(outline.confidence).toBeGreaterThan(0.8);
  });
});
