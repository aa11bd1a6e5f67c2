import { synthAgreement } from './agreement.ts';
import { damageLabels, type LabelDamage } from './noise.ts';
import { Random } from './random.ts';
import { randomMarkdownLayout, renderMarkdown } from './render/markdown.ts';
import { randomTextLayout, renderText } from './render/text.ts';
import { type OutlineScore, roundTrip } from './round-trip.ts';
import { truthOf } from './truth.ts';

/** A random agreement of this style in a random layout, as text or, one time in three, as Markdown; there and back. */
export async function damagedTrip(style: string, seed: number, damage: LabelDamage): Promise<{ score: OutlineScore; layout: string }> {
  const random = new Random(seed).fork(style);
  const clean = synthAgreement(random.int(1, 1_000_000), { style });
  const agreement = damageLabels(clean, random.fork('damage'), damage);
  const shape = random.fork('layout');
  const markdown = shape.chance(1 / 3);
  const layout = markdown ? randomMarkdownLayout(shape) : randomTextLayout(shape, agreement.cover[2] ?? '');
  const text = 'dashes' in layout ? renderMarkdown(agreement, layout) : renderText(agreement, layout).text;
  const truth = truthOf(agreement, markdown ? 'random.md' : 'random.txt');
  const score = await roundTrip(truth, markdown ? 'text/markdown' : 'text/plain', new TextEncoder().encode(text));
  return { score, layout: JSON.stringify({ contents: agreement.contents, ...layout }) };
}
