import type { Amount } from './model.ts';
import { grouped, words, wordsAndFigure } from './numerals.ts';
import type { Random } from './random.ts';
import type { Voice } from './voice.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DURATIONS = new Set(['day', 'week', 'month', 'year', 'hour', 'minute']);

/** `5-20/5 working` -> a number on that grid and the words after it. */
function draw(random: Random, spec: string): { value: number; tail: string } {
  const match = /^([\d.]+)-([\d.]+)(?:\/([\d.]+))?(?: (.+))?$/.exec(spec);
  if (!match) throw new Error(`bad range in slot: ${spec}`);
  const low = Number(match[1]);
  const step = Number(match[3] ?? 1);
  const steps = Math.floor((Number(match[2]) - low) / step + 1e-9);
  return { value: Number((low + step * random.int(0, steps)).toFixed(2)), tail: match[4] ?? '' };
}

function number(random: Random, voice: Voice, value: number): string {
  const both = wordsAndFigure(value);
  if (!both) return String(value);
  return random.chance(voice.inWords) ? `${both[0]} (${both[1]})` : both[1];
}

function money(random: Random, voice: Voice, value: number): Amount {
  const figure = `$${grouped(value)}`;
  const raw = random.chance(voice.inWords * 0.5) ? `${words(value)} dollars (${figure})` : figure;
  return { raw, kind: 'money', value, unitOfMeasure: 'USD' };
}

function percent(random: Random, voice: Voice, value: number): Amount {
  const both = wordsAndFigure(value);
  const raw =
    both && random.chance(voice.inWords) ? `${both[0]} percent (${value}%)` : random.chance(0.7) ? `${value}%` : `${value} percent`;
  return { raw, kind: 'percent', value, unitOfMeasure: 'percent' };
}

function clock(random: Random, half: string): Amount {
  const hour = half === 'am' ? random.int(6, 11) : random.int(1, 5);
  const minute = random.pick(['00', '15', '30', '45']);
  const value = `${String(half === 'am' ? hour : hour + 12).padStart(2, '0')}:${minute}`;
  return { raw: `${hour}:${minute} ${half === 'am' ? 'a.m.' : 'p.m.'}`, kind: 'time', value, unitOfMeasure: null };
}

function monthDay(random: Random): readonly [month: number, day: number] {
  return [random.int(1, 12), random.pick([1, 10, 15, 20, 28])];
}

const two = (value: number): string => String(value).padStart(2, '0');

function date(year: number, month: number, day: number): Amount {
  return { raw: `${MONTHS[month - 1]} ${day}, ${year}`, kind: 'date', value: `${year}-${two(month)}-${two(day)}`, unitOfMeasure: null };
}

/** The amount that a slot stands for, or null where the slot is of another kind. */
export function drawAmount(random: Random, voice: Voice, name: string, spec: string): Amount | null {
  if (DURATIONS.has(name)) {
    const { value, tail } = draw(random, spec);
    const unit = `${name}${value === 1 ? '' : 's'}`;
    return {
      raw: [number(random, voice, value), tail, unit].filter(Boolean).join(' '),
      kind: 'duration',
      value,
      unitOfMeasure: tail ? `${tail} ${name}` : name,
    };
  }
  switch (name) {
    case 'usd':
      return money(random, voice, draw(random, spec).value);
    case 'rate': {
      const value = draw(random, spec).value + random.pick([0, 0.25, 0.5, 0.75]);
      return { raw: `$${value.toFixed(2)}`, kind: 'money', value, unitOfMeasure: 'USD' };
    }
    case 'pct':
      return percent(random, voice, draw(random, spec).value);
    case 'ratio': {
      const value = `${draw(random, spec).value}:1`;
      return { raw: value, kind: 'ratio', value, unitOfMeasure: null };
    }
    case 'n': {
      const { value, tail } = draw(random, spec);
      return { raw: `${number(random, voice, value)} ${tail}`, kind: 'count', value, unitOfMeasure: tail };
    }
    case 'time':
      return clock(random, spec);
    case 'date':
      return date(random.int(voice.startYear, voice.endYear - 1), random.pick([1, 7, 9]), 1);
    case 'start':
      return date(voice.startYear, 7, 1);
    case 'end':
      return date(voice.endYear, 6, 30);
    case 'md': {
      const [month, day] = monthDay(random);
      return { raw: `${MONTHS[month - 1]} ${day}`, kind: 'date', value: `--${two(month)}-${two(day)}`, unitOfMeasure: null };
    }
    default:
      return null;
  }
}
