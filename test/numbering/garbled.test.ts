import { describe, expect, it } from 'vitest';
import { garbledReadings } from '../../pipeline/numbering/garbled.ts';

const shown = (line: string): string[] => garbledReadings(line, 0).map(({ style, id, end }) => `${style} ${id} ${end}`);

describe('labels of which only the marks can be read', () => {
  it('are brackets around anything, half a bracket, a stop that lost its number', () => {
    expect(shown('(ce) Meetings of the crew')).toEqual(['() ce 4']);
    expect(shown('(® Provide the lamps')).toEqual(['()  2']);
    expect(shown('. Effective with the tide')).toEqual(['.  1']);
  });

  it('are none before small letters, nor where a word stands in brackets', () => {
    expect([shown('(ce) meetings'), shown('(See Appendix A)'), shown('(“Crew”) Those'), shown('... and so on')]).toEqual([[], [], [], []]);
  });
});
