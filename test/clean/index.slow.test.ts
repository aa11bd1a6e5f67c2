import { expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';

it('needs time in proportion to the text, even where a line has a hundred thousand marks', async () => {
  const began = performance.now();
  await cleaned('**a** ~~b~~ \\$5 '.repeat(20_000), 'text/markdown');
  await cleaned(`${'word '.repeat(12)}\n`.repeat(10_000));
  await cleaned('HEAD 1\nsome text that stands here\n\f'.repeat(1_500));
  await cleaned(`${'α'.repeat(100_000)}x\nb`);
  expect(performance.now() - began).toBeLessThan(20_000);
});
