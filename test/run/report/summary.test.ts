import { expect, it } from 'vitest';
import { renderSummary } from '../../../pipeline/run/report/summary.ts';

it('counts rows without an input, and keeps names on one line', () => {
  const page = renderSummary({
    finished: '2025-01-01T00:00:00Z',
    seconds: 1,
    totals: { inputs: 1, ok: 1, pages: 1 },
    changes: { new: 1 },
    reused: 0,
    failures: {},
    unmatched: 1,
    notes: {},
    slowest: [{ source_path: 'north\nsouth.txt', seconds: 0.5, pages: 1 }],
  });
  expect(page).toMatch(/^manifest {3}1 row without an input$/m);
  expect(page).toMatch(/^slowest {4}north\\nsouth\.txt \(0\.5 s, 1 page\)$/m);
});
