/** Something in an output folder that is not as the contract says. */
export interface Problem {
  /** File, relative to the output folder. */
  readonly file: string;
  readonly message: string;
}
