import { describe, expect, it } from 'vitest';
import { balance } from '../../../pipeline/extract/xml/balance.ts';

describe('balance', () => {
  it.each([
    ['leaves sound XML alone', '<a x="1>0"><b/><!-- <c> --><![CDATA[</d>]]></a>', '<a x="1>0"><b/><!-- <c> --><![CDATA[</d>]]></a>', 0],
    ['takes a stray end out', '<a>x</b>y</a>', '<a>xy</a>', 1],
    ['closes what is open', '<a><b><c>x</a>', '<a><b><c>x</c></b></a>', 2],
    ['ends a file that was cut off', '<a><b>x</b><b y="', '<a><b>x</b></a>', 1],
  ])('%s', (_, xml, mended, faults) => {
    expect(balance(xml)).toEqual({ xml: mended, faults });
  });

  it('takes linear time on hostile text', () => {
    const began = performance.now();
    for (const piece of ['<a "', "<a '", '<a>', '</a>', '<', '<!--', '<?']) balance(piece.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
