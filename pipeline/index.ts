/**
 * Public API.
 *
 * `run` does what the command line does; `parseFile` takes one file through the stages in this process; `checkOutput` checks an
 * output folder. Options are those of schemas/config.schema.json, filled up by `configure`. All trouble is thrown as `Failure`.
 */
export { checkOutput } from './check/output.ts';
export type { Problem } from './check/problem.ts';
export { configure } from './config.ts';
export { EXIT, FAILURES, Failure, type FailureCode } from './errors.ts';
export type * from './model.ts';
export { runOne as parseFile } from './run/inputs/one.ts';
export { type PlannedStep, plan } from './run/plan.ts';
export { type RunEnd, run } from './run/run.ts';
export { Interrupted, TooManyFailures } from './run/stopped.ts';
export type { Artifacts } from './stage.ts';
export { PIPELINE_VERSION, SCHEMA_VERSION } from './version.ts';
