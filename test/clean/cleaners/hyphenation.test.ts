import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';

describe('words broken at line ends', () => {
  it('are put together, and compounds keep their hyphen', async () => {
    const text = await cleaned(
      'A full-time employee works full-\ntime for the whole agree-\nment and under-\nstands the agreement of under-\nstanding.',
    );
    expect(text.text).toBe('A full-time employee works full-time for the whole agreement and understands the agreement of understanding.');
    expect(text.lines.map(({ joined }) => joined)).toEqual([false, true, true, true, true]);
  });

  it('follow the document’s own spelling', async () => {
    expect((await cleaned('Each co-worker and each subcommittee asks a co-\nworker of a sub-\ncommittee.')).text).toBe(
      'Each co-worker and each subcommittee asks a co-worker of a subcommittee.',
    );
  });

  it('keep all hyphens of longer compounds', async () => {
    expect((await cleaned('over-the-\ncounter drugs of a son-\nin-law')).text).toBe('over-the-counter drugs of a son-in-law');
  });

  it('keep the hyphen before a name and within years', async () => {
    const text = await cleaned(
      'The matter is referred without delay to the Labor-\nManagement Committee for the school year 2021-\n2022 and for no other year.',
    );
    expect(text.text).toBe(
      'The matter is referred without delay to the Labor-Management Committee for the school year 2021-2022 and for no other year.',
    );
  });

  it('do not join what begins anew', async () => {
    const text = await cleaned('Teachers shall have -\na. time, and\nPre-\n\nschool hours\nno\tpay-\nroll\tat all');
    expect(text.text).toBe('Teachers shall have -\na. time, and\nPre-\n\nschool hours\nno\tpay-\nroll\tat all');
  });

  it('are completed before the page ends', async () => {
    const text = await cleaned('Page text that says employ-\n\n1\f\nment begins here\nand goes on.\n\n2\fLast page\n\n3');
    expect(text.text).toBe('Page text that says employment\fbegins here\nand goes on.\fLast page');
    expect(text.pages.map(({ start, end }) => text.text.slice(start, end))).toEqual([
      'Page text that says employment',
      'begins here\nand goes on.',
      'Last page',
    ]);
  });
});
