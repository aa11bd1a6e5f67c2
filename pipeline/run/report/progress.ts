import cliProgress from 'cli-progress';
import { pino } from 'pino';
import type { Config } from '../../model.ts';
import type { Result } from '../result.ts';

/** Tells how far the run is: a bar on a terminal, else one JSON line a document; both on stderr. */
export interface Progress {
  begin(documents: number): void;
  done(result: Result): void;
  end(): void;
  /** Says what the whole run should know; at no time between begin and end. */
  warn(facts: Readonly<Record<string, unknown>>, message: string): void;
}

export function progressOf(config: Config): Progress {
  if (config.quiet) return quiet();
  return process.stderr.isTTY ? bar() : log();
}

function bar(): Progress {
  const display = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} documents | {rate}/s | {eta_formatted} left | {quarantined} quarantined | {document}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  let started = 0;
  let quarantined = 0;
  let count = 0;
  return {
    begin(documents) {
      started = performance.now();
      display.start(documents, 0, { rate: '0.0', quarantined, document: '' });
    },
    done({ item, outcome }) {
      if (outcome.status === 'quarantined') quarantined++;
      count++;
      const rate = (count / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(1);
      display.increment(1, { rate, quarantined, document: item.source_path.slice(-40) });
    },
    end: () => display.stop(),
    warn: (facts, message) => log().warn(facts, message),
  };
}

function log(): Progress {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
  return {
    begin: () => {},
    done(result) {
      const line = facts(result);
      if (result.outcome.status === 'quarantined') logger.warn(line, 'quarantined');
      else logger.info(line, result.outcome.status);
    },
    end: () => {},
    warn: (facts, message) => logger.warn(facts, message),
  };
}

/** Only failures speak. */
function quiet(): Progress {
  const full = log();
  return { ...full, done: (result) => result.outcome.status === 'quarantined' && full.done(result) };
}

function facts({ item, outcome, change, reused }: Result): Record<string, unknown> {
  const { failure } = outcome;
  return {
    source_path: item.source_path,
    document_id: item.document_id,
    change,
    reused,
    pages: outcome.pages,
    ocr_pages: outcome.ocr_pages,
    seconds: Math.round(outcome.seconds * 1000) / 1000,
    ...(failure && { stage: failure.stage, code: failure.code, found: failure.found, message: failure.message }),
  };
}
