import type { Extractor, Found } from '../found.ts';

const TIME =
  /(?<![\d:.,$/])(\d{1,2})(?:[:.]([0-5]\d))?\s{0,2}(?:([ap])\.?\s?m(?:\b\.?|\.)|(noon|midnight)\b)|(?<![\d:.,$/])(\d{1,2}):([0-5]\d)(?![\d:])/gi;
const TO = /^\s{0,3}(?:[-‐‑–—]|to|through|until|till)\s{0,3}$/i;
const AND = /^\s{1,3}and\s{1,3}$/i;

interface Clock {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: 'a' | 'p' | null;
}

/** `7:45 a.m.`, `8:00 - 3:30 p.m.`, `12 noon`; values on the 24-hour clock. */
export const time: Extractor = {
  kind: 'time',
  find(text) {
    const clocks: Clock[] = [];
    for (const match of text.matchAll(TIME)) {
      const clock = clockOf(match);
      if (clock) clocks.push(clock);
    }
    const found: Found[] = [];
    for (let i = 0; i < clocks.length; i++) {
      const from = clocks[i]!;
      const to = clocks[i + 1];
      const gap = to ? text.slice(from.end, Math.min(to.start, from.end + 20)) : '';
      if (to && (TO.test(gap) || (AND.test(gap) && /between\s{1,3}$/i.test(text.slice(Math.max(0, from.start - 11), from.start))))) {
        const half = from.half ?? (to.half === 'p' && from.hour > to.hour && to.hour !== 12 && from.hour !== 12 ? 'a' : to.half);
        found.push({ start: from.start, end: to.end, value: print({ ...from, half }), max: print(to), measure: 'time' });
        i++;
      } else if (from.half !== null || !/ratio/i.test(text.slice(Math.max(0, from.start - 60), from.start))) {
        found.push({ start: from.start, end: from.end, value: print(from), measure: 'time' });
      }
    }
    return found;
  },
};

function clockOf(match: RegExpMatchArray): Clock | null {
  const hour = Number(match[1] ?? match[5]);
  const word = match[4]?.toLowerCase();
  if (hour > 23 || (match[3] !== undefined && (hour > 12 || hour === 0)) || (word !== undefined && hour !== 12)) return null;
  const half = word === 'noon' ? 'p' : word === 'midnight' ? 'a' : ((match[3]?.toLowerCase() as 'a' | 'p' | undefined) ?? null);
  return { start: match.index!, end: match.index! + match[0].length, hour, minute: Number(match[2] ?? match[6] ?? 0), half };
}

function print({ hour, minute, half }: Clock): string {
  const h = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
