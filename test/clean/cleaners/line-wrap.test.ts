import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';

const wrapped = [
  'The Association and the Board of Elm Valley agree that each member of the',
  'Unit has the right to a hearing. The Board gives notice in writing before it',
  'takes any step under this Article, and no member loses pay for the time of the',
  'hearing. A member who is late may ask for',
  'another date.',
];

describe('wrapped lines', () => {
  it('become one with a blank between', async () => {
    const text = await cleaned(wrapped.join('\n'));
    expect(text.text).toBe(wrapped.join(' '));
    expect(text.lines.map(({ joined }) => joined)).toEqual([false, true, true, true, true]);
  });

  it.each([
    ['a label', '1.2 The Board may'],
    ['a letter', 'b) the Board may'],
    ['a bullet', '• the Board may'],
    ['a keyword', 'Section 4 of the act'],
    ['a heading in capitals', 'SICK LEAVE'],
    ['a label that lost its stop', 'C The Board may'],
    ['a row of a table', 'step one     $40,000     $42,000'],
    ['a line of a contents page', 'hours of work ........................ 12'],
    ['a line to sign', 'for the Board ______________'],
  ])('never take in %s', async (_, line) => {
    const text = await cleaned([...wrapped.slice(0, 3), line, ...wrapped.slice(3)].join('\n'));
    expect(text.lines[3]).toMatchObject({ joined: false });
    expect(text.text.split('\n')[1]).toContain(line);
  });

  it('stop at blank lines, short lines and the ends of paragraphs', async () => {
    const text = await cleaned([...wrapped, 'Ann Smith', 'Elm Street 4', ...wrapped.slice(0, 2), '', 'the rest'].join('\n'));
    expect(text.text.split('\n')).toEqual([wrapped.join(' '), 'Ann Smith', 'Elm Street 4', wrapped.slice(0, 2).join(' '), '', 'the rest']);
  });

  it('go on over the blank lines of double spacing, and over a page number', async () => {
    const text = await cleaned(`${wrapped.join('\n\n')}\n\n\n${wrapped.join('\n\n')}`);
    expect(text.text).toBe(`${wrapped.join(' ')}\n\n${wrapped.join(' ')}`);
    expect(text.lines[5]?.gap).toBe(1);
  });

  it('leave texts alone whose lines are paragraphs', async () => {
    const long = wrapped.join(' ');
    const text = await cleaned([`${long} ${long}`, long, `${long} ${long} ${long}`, 'Hours', long].join('\n'));
    expect(text.lines.every(({ joined }) => !joined)).toBe(true);
  });

  it('are joined though the text is justified with wide blanks', async () => {
    const [first, second, third] = wrapped;
    const text = await cleaned([first, second!.replace('hearing. The', 'hearing.      The'), third, 'and so on.'].join('\n'));
    expect(text.lines.map(({ joined }) => joined)).toEqual([false, true, true, true]);
  });
});
