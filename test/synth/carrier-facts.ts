import { configure } from '../../pipeline/config.ts';
import type { Artifacts, Context } from '../../pipeline/stage.ts';
import { terms } from '../../pipeline/terms/index.ts';
import { type Carrier, rendered } from './carrier-trip.ts';
import type { SynthAgreement } from './model.ts';
import { artifactsUpToOutline } from './round-trip.ts';

const CONTEXT: Context = { config: configure({}) };

/** What an agreement comes back as from a carrier; the same for all clean ones. White space does not count. */
export interface CarrierFacts {
  /** Paths, kinds and headings of the units in order. */
  readonly outline: readonly string[];
  /** The own text of each unit behind its path. */
  readonly text: readonly string[];
  /** Values with the paths of their units. */
  readonly terms: readonly string[];
}

/** Contents pages and lists of signatures are laid out by each carrier in its own way. */
const OWN_WAY = new Set(['contents', 'preamble', 'table', 'signature']);

/** Takes an agreement through a carrier and the stages up to terms. */
export async function carrierFacts(agreement: SynthAgreement, carrier: Carrier): Promise<CarrierFacts> {
  const { mediaType, bytes } = await rendered(agreement, carrier);
  const artifacts: Pick<Artifacts, 'source' | 'text' | 'route' | 'outline'> = await artifactsUpToOutline(carrier, mediaType, bytes);
  const { outline, text } = artifacts;
  const found = await terms.run(artifacts, CONTEXT);
  const units = outline.units.filter((unit) => !OWN_WAY.has(unit.kind));
  const pathOf = (unit: number | null): string => (unit === null ? '' : outline.units[unit]!.path.join(' / '));
  return {
    outline: units.map(({ path, kind, heading }) => `${path.join(' / ')} ${kind} ${fold(heading ?? '')}`),
    text: units.map(({ path, text_start, end }) => `${path.join(' / ')} ${fold(text.text.slice(text_start, end))}`),
    terms: found.terms
      .filter(({ unit }) => unit !== null && !OWN_WAY.has(outline.units[unit]!.kind))
      .map(({ unit, kind, value, value_max, measure }) => `${pathOf(unit)} ${kind} ${value} ${value_max ?? ''} ${measure ?? ''}`),
  };
}

function fold(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g, '');
}
