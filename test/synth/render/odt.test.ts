import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sniff } from '../../../pipeline/ingest/sniff.ts';

it('makes a sample that is told from other archives by its stored type', () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../seeds/saltgrass-bay-agreement.odt', import.meta.url)));
  expect(sniff(bytes, 'saltgrass-bay-agreement.odt')).toBe('application/vnd.oasis.opendocument.text');
});
