import type { PageImage, PixelBox } from '../../../stage.ts';
import { evenBackground } from './background.ts';
import { isBlank } from './blank.ts';
import { componentsOf } from './components.ts';
import { deskew, LEAST_SKEW } from './deskew.ts';
import { despeckle } from './dirt/despeckle.ts';
import { withoutBlackEdges } from './dirt/edges.ts';
import { withoutImpulses } from './dirt/impulses.ts';
import { withoutSpecks } from './dirt/specks.ts';
import { leadersOf, type Moved, withNumbersMoved, withoutLeaders } from './drawn/leaders.ts';
import { withoutRules } from './drawn/rules.ts';
import { inkPoints, inkThreshold } from './ink.ts';
import { type Measurements, measure } from './measure.ts';
import { lieOf } from './orientation.ts';
import { positive } from './positive.ts';
import { turn } from './turn.ts';

/** Share of lone pixels from which on they are noise and not the grain of the paper. */
const SPECKLED = 0.001;
/** Gray steps of paper from which on lighting is uneven. */
const SHADED = 24;

/** What measurements call for. */
export interface Treatment {
  readonly despeckle: boolean;
  readonly background: boolean;
}

/** A page's picture made ready for reading: lying as text does, but perhaps upside down. */
export interface Prepared {
  readonly image: PageImage;
  /** 90 where the picture was turned by a quarter clockwise, else 0. */
  readonly turned: 0 | 90;
  readonly skew: number;
  readonly rules: readonly PixelBox[];
  /** Page numbers that stand beside their entries in the picture, but not on the page. */
  readonly moved: readonly Moved[];
  readonly blank: boolean;
}

function treatmentFor({ speckle, spread }: Measurements): Treatment {
  return { despeckle: speckle > SPECKLED, background: spread > SHADED };
}

/** Cleans, evens, turns and straightens a page's picture, and takes out what is not text. */
export function prepare(given: PageImage): Prepared {
  const raw = positive(given);
  const measured = measure(raw);
  const treatment = treatmentFor(measured);
  const smooth = treatment.despeckle ? despeckle(withoutImpulses(raw)) : raw;
  const even = treatment.background ? evenBackground(smooth, measured) : smooth;
  const bare = withoutBlackEdges(even, inkThreshold(even));
  const lie = lieOf(inkPoints(bare, inkThreshold(bare)));
  const turned = lie.turned ? turn(bare, 90) : bare;
  const skew = Math.abs(lie.skew) < LEAST_SKEW ? 0 : lie.skew;
  const straight = skew === 0 ? turned : deskew(turned, skew);
  const threshold = inkThreshold(straight);
  const { image: unruled, rules } = withoutRules(straight, threshold);
  const found = componentsOf(unruled, threshold);
  const leaders = leadersOf(found, raw.dpi);
  const led = withoutLeaders(unruled, leaders, found);
  const { image: tidy, components } = withoutSpecks(led.image, led.components);
  const { image, moved } = withNumbersMoved(tidy, leaders, components);
  return { image, turned: lie.turned ? 90 : 0, skew, rules, moved, blank: isBlank(components, raw.dpi) };
}
