/** Thrown where a signal stopped the run; what was finished is kept for the next one. */
export class Interrupted extends Error {}

/** Thrown where more documents were quarantined than --max-failures bears; what was finished is kept for the next run. */
export class TooManyFailures extends Error {}
