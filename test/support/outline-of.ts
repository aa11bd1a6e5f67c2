import type { Outline, Route } from '../../pipeline/model.ts';
import { segment } from '../../pipeline/segment/index.ts';
import { readText } from './read-text.ts';

/** The outline of a small text, cut as an agreement (or amendment), with the text of record. */
export async function outlineOf(
  text: string,
  prior: Route['prior'] = 'agreement',
  mediaType = 'text/plain',
): Promise<{ outline: Outline; text: string }> {
  const { artifacts, context } = await readText(text, mediaType);
  const type = prior === 'agreement' ? 'agreement' : 'tentative-agreement';
  const route: Route = { document_type: type, score: 1, reasons: [], structured: true, prior, language: 'en' };
  return { outline: await segment.run({ ...artifacts, route }, context), text: artifacts.text.text };
}

/** Paths of the labelled units, joined by slashes. */
export async function pathsOf(text: string, prior: Route['prior'] = 'agreement', mediaType = 'text/plain'): Promise<string[]> {
  const { outline } = await outlineOf(text, prior, mediaType);
  return outline.units.filter((unit) => unit.label !== null).map((unit) => unit.path.join('/'));
}
