import type { ComparedUnit } from './unit.ts';

/** Which unit of one agreement is which of the other: one to one. */
export class Pairing {
  private readonly forward = new Map<ComparedUnit, ComparedUnit>();
  private readonly backward = new Map<ComparedUnit, ComparedUnit>();
  readonly from: readonly ComparedUnit[];
  readonly to: readonly ComparedUnit[];

  constructor(from: readonly ComparedUnit[], to: readonly ComparedUnit[]) {
    this.from = from;
    this.to = to;
  }

  pair(a: ComparedUnit, b: ComparedUnit): void {
    if (this.forward.has(a) || this.backward.has(b)) return;
    this.forward.set(a, b);
    this.backward.set(b, a);
  }

  /** Pairs so far. */
  get count(): number {
    return this.forward.size;
  }

  successor(a: ComparedUnit): ComparedUnit | undefined {
    return this.forward.get(a);
  }

  origin(b: ComparedUnit): ComparedUnit | undefined {
    return this.backward.get(b);
  }

  restFrom(): ComparedUnit[] {
    return this.from.filter((unit) => !this.forward.has(unit));
  }

  restTo(): ComparedUnit[] {
    return this.to.filter((unit) => !this.backward.has(unit));
  }

  /** Whether their parents belong together; units without a parent stand below the agreements themselves. */
  sameParent(a: ComparedUnit, b: ComparedUnit): boolean {
    if (a.parent === null || b.parent === null) return a.parent === b.parent;
    return this.forward.get(this.from[a.parent]!) === this.to[b.parent];
  }
}
