// Compares the events of updates pages, news and reports with what a reader found (test/corpus/events): CLAUSEMILL_CORPUS=DIR npx tsx scripts/check-events.ts
// An event is found where date and type agree; a file that is marked complete has no other dated events. Offers are found with their amount and the side that made them.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sha256 } from '../pipeline/ingest/hash.ts';
import type { BargainingEvent } from '../pipeline/model.ts';
import { corpusFiles, corpusFolder, readDocument } from './training/corpus.ts';

interface Known {
  readonly sha256: string;
  /** Every dated event of the document is listed. */
  readonly complete: boolean;
  /** A date of null is one that the document leaves open; `types` are all that a careful reader would accept. */
  readonly events: readonly { readonly date: string | null; readonly types: readonly string[] }[];
  readonly offers?: readonly { readonly amount: string; readonly side: string }[];
}

const corpus = corpusFolder(process.argv[2]);
const folder = new URL('../test/corpus/events/', import.meta.url);
const known = new Map(
  readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Known)
    .map((one) => [one.sha256, one]),
);
let [right, all, other] = [0, 0, 0];
for (const file of corpusFiles(corpus, ['seeds', 'not-agreements'])) {
  const facts = known.get(sha256(new Uint8Array(readFileSync(file))));
  if (!facts) continue;
  const { events } = (await readDocument(file)).terms;
  const left = [...events];
  const missing = facts.events.filter(({ date, types }) => !take(left, (event) => event.date === date && types.includes(event.type)));
  const offers = facts.offers ?? [];
  const unmade = offers.filter(
    ({ amount, side }) =>
      !events.some((event) => event.type === 'proposal' && event.amounts.includes(amount) && event.actors.join() === side),
  );
  const beyond = facts.complete ? left.filter(({ date }) => date !== null).length : 0;
  const expected = facts.events.length + offers.length;
  right += expected - missing.length - unmade.length;
  all += expected;
  other += beyond;
  process.stdout.write(`${expected - missing.length - unmade.length} of ${expected}, ${beyond} beyond  ${basename(file)}\n`);
  for (const one of [...missing, ...unmade]) process.stdout.write(`  missing ${JSON.stringify(one)}\n`);
}
process.stdout.write(`${right} of ${all}, ${other} beyond  all\n`);
process.exitCode = right === all && other === 0 ? 0 : 1;

/** Takes the first event that fits out of the list. */
function take(events: BargainingEvent[], fits: (event: BargainingEvent) => boolean): boolean {
  const at = events.findIndex(fits);
  if (at >= 0) events.splice(at, 1);
  return at >= 0;
}
