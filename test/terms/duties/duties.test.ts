import { describe, expect, it } from 'vitest';
import { readAgreement } from '../reading.ts';

const read = (sentence: string) => {
  const text = `ARTICLE 1 Rights\n1.1 ${sentence}\n`;
  const { duties } = readAgreement(text).terms;
  for (const duty of duties) expect(duty.quote).toBe(text.slice(duty.start, duty.end));
  return duties.map(({ actor, modal, polarity, beneficiary }) => `${actor} ${modal} ${polarity} ${beneficiary}`);
};

describe('duties', () => {
  it.each([
    ['The District shall provide each teacher with a room.', 'district shall positive teacher'],
    ['Unit members may use the mailboxes.', 'unit member may positive unit member'],
    ['The Board shall not dismiss an employee without cause.', 'board shall not negative null'],
    ['No employee shall be required to work on a holiday.', 'null shall negative employee'],
    ['Leave shall be granted by the Superintendent.', 'superintendent shall positive null'],
    ['The employee, no later than May 1, shall notify the Superintendent.', 'employee shall positive superintendent'],
    [
      'If the principal agrees, the Association may meet; the District will pay the nurse.',
      'association may positive association',
      'district will positive nurse',
    ],
    ['On May 5 the sun rises.'],
    ['The District contribution per unit member shall not exceed $900.'],
    ['When a teacher is required to move, the principal shall notify the teacher.', 'principal shall positive teacher'],
    ['Nurses must be present at dawn.', 'nurse must positive null'],
    ['Such time will not be given unless agreed upon by the parties.'],
    ['Teachers who cover for absent faculty members shall be paid hourly.', 'null shall positive teacher'],
  ])('%s', (sentence, ...rows) => expect(read(sentence)).toEqual(rows));
});
