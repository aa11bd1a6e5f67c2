import { describe, expect, it } from 'vitest';
import { findTables } from '../../../pipeline/segment/tables/index.ts';
import { cleaned } from '../../clean/cleaned.ts';
import { tablesOf } from './grid-rows.ts';

describe('what is no table', () => {
  it.each([
    [
      'prose with amounts',
      'The base salary rises from $41,000 to $42,500 in 2030, and by 2.5% in 2031.\nThe fund holds 1,250 days and $90,000 after 12 months of 30 days each.\nNo teacher earns less than 40,000 a year under this plan.',
    ],
    [
      'a labelled list with amounts',
      'a.   Head coach of chess          $1,150\nb.   Leader of the choir          $2,300\nc.   Editor of the yearbook       $1,900\nd.   Keeper of the greenhouse     $700',
    ],
    ['labels set off by tabs', '1.\tThe Board names a chair.\n2.\tThe Union names a clerk.\n3.\tBoth meet on 10 days a year.'],
    [
      'prose in two columns',
      'The district keeps a list of all      Members may look at the list at\nopen posts and shows it at every      any time of the working day and\nschool for at least ten days be-      may copy what they wish to keep\nfore the post is given to anyone.     for their own use in the matter.',
    ],
    [
      'a signature block',
      'For the District:            For the Union:\n\n____________________         ____________________\nAda Quill, President         Ben Marsh, President\nDate: 7/1/2030               Date: 7/2/2030',
    ],
    ['two pairs parted by tabs', 'Members of the unit\n30-31\t2.0%\n31-32\t2.0%\nThe raise holds for all schedules.'],
    [
      'lines to sign parted by tabs',
      'For the District,\t\t\tFor the Union,\n\n____________________\t\t____________________\nAda Quill, Director\t\tBen Marsh, President\n\nDate: ____________\t\t____________________\nKim Ode, Clerk',
    ],
    [
      'an index in columns',
      'absence, 12, 14              books and supplies, 99\naccess to files, 101         budget of a school, 51–52\nadoption leave, 120          bulletin boards, 122\nappeals, 7                   calendar, 53',
    ],
  ])('%s', async (_, text) => {
    expect((await tablesOf(text)).map(({ rows }) => rows)).toEqual([]);
  });

  it('lines that may hold none', async () => {
    const record = await cleaned('Steps      BA      MA\n 1      41,000   43,000\n 2      42,000   44,000');
    expect(findTables(record, () => false)).toEqual([]);
    expect(findTables(record, () => true)).toHaveLength(1);
  });
});
