import { synthAgreement } from './agreement.ts';
import { type Passage, plain, type SynthAgreement, walk } from './model.ts';
import { Random } from './random.ts';
import { printPdf } from './render/printed-pdf.ts';

const SHAPE = { style: 'article-decimal', articles: 42, contents: true, branching: 0.45, closing: 0.2, depth: 5 };
/** Sentences that a unit may get beyond its own, and the share of those that state an amount: as much as real agreements have. */
const MOST = 6;
const WITH_AMOUNT = 0.2;

/**
 * A born-digital agreement of a hundred pages, for measuring. What its cost hangs on lies within what real agreements have (docs/decisions,
 * 0011): fonts in the file, runs of text and characters on a page, lines, units and their length, amounts and references.
 */
export function hundredPages(): Uint8Array {
  const agreement = synthAgreement(100, SHAPE);
  lengthen(
    agreement,
    [101, 102, 103].flatMap((seed) => sentencesOf(synthAgreement(seed, SHAPE))),
  );
  return printPdf(agreement, {
    family: 'sans',
    size: 12,
    columns: 1,
    runningHead: agreement.title,
    pageNumbers: true,
    romanFront: true,
    justified: true,
  });
}

/** Passages of one whole sentence or more that cite nothing and state one amount at most. */
function sentencesOf(agreement: SynthAgreement): Passage[] {
  return [...walk(agreement.units)]
    .flatMap(({ passages }) => passages)
    .filter((passage) => passage.references.length === 0 && passage.amounts.length <= 1 && /^[A-Z].*\.$/.test(plain(passage)));
}

function lengthen(agreement: SynthAgreement, sentences: readonly Passage[]): void {
  const random = new Random(100);
  const [bare, stating] = [0, 1].map((count) => sentences.filter(({ amounts }) => amounts.length === count)) as [Passage[], Passage[]];
  for (const { passages } of walk(agreement.units)) {
    const last = passages.at(-1);
    if (!last || !plain(last).endsWith('.')) continue;
    for (let more = random.int(0, MOST); more > 0; more--)
      last.runs.push({ text: ` ${plain(random.pick(random.chance(WITH_AMOUNT) ? stating : bare))}` });
  }
}
