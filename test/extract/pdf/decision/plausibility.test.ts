import { describe, expect, it } from 'vitest';
import { plausibility } from '../../../../pipeline/extract/pdf/decision/plausibility.ts';

describe('plausibility', () => {
  it.each([
    ['Teachers shall be paid $41,250.00 on the 1st of each month (see 4.2.a).', 0.95, 1],
    ['1 41,250 44,310 2 42,480 45,640 BA+15 MA CAGS', 0.9, 1],
    ['A. Leaves \u2026\u2026\u2026\u2026\u2026\u2026\u2026 12', 0.9, 1],
    ['\uf0b7 first \uf0b7 second', 0.9, 1],
    ['\ue012\ue034\ue056 \ue001\ue002 \u0001\u0002\u0003', 0, 0.05],
    ['7KH WHDFKHUV XQLRQ VKDOO UHFHLYH WKH OLVW HDFK \u0014\u0013 PRQWKV', 0, 0.45],
    ['教师每年工作185天（1）校长安排课程，17%的时间用于备课。', 0.95, 1],
    ['xqzvkjw brtghjk lkjhgf mnbvcxz', 0, 0.2],
  ])('%s', (text, low, high) => {
    expect(plausibility(text).share).toBeGreaterThanOrEqual(low);
    expect(plausibility(text).share).toBeLessThanOrEqual(high);
  });
});
