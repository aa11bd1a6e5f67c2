import { pino } from 'pino';

/** The same is not said again within this time. */
const QUIET_MS = 10_000;

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
const said = new Map<string, number>();

/** A JSON line on stderr; a server that is away gives rise to the same words many times a second. */
export function say(level: 'info' | 'warn', message: string, facts: Readonly<Record<string, unknown>> = {}): void {
  const words = `${message} ${JSON.stringify(facts)}`;
  if (Date.now() - (said.get(words) ?? 0) < QUIET_MS) return;
  if (said.size > 1000) said.clear();
  said.set(words, Date.now());
  logger[level](facts, message);
}
