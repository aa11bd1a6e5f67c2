interface Score {
  errors: number;
  characters: number;
  seconds: number;
  pages: number;
}

/** Errors and processor seconds by damage, engine and layout. */
export class Scores {
  private readonly rows: { damage: string; engine: string; layout: string; score: Score }[] = [];
  private readonly starts = new Map<string, number>();

  /** Processor seconds until an engine was ready, once a batch. */
  addStart(engine: string, seconds: number): void {
    this.starts.set(engine, seconds);
  }

  add(
    damage: string,
    engine: string,
    layout: string,
    { errors, characters }: { errors: number; characters: number },
    seconds: number,
  ): void {
    this.rows.push({ damage, engine, layout, score: { errors, characters, seconds, pages: 1 } });
  }

  /** A line for each damage and engine: error rate, seconds a page, and both against the command on the same model and ocrmypdf. */
  summary(): string {
    const titles = ['damage', 'engine', 'CER %', 'CER:bare', 's/page', 's:bare', 's:ocrmypdf', 'start s', 'with start', 's:bare'];
    const lines = [row(titles)];
    for (const damage of this.names('damage')) {
      for (const engine of this.names('engine')) {
        const own = this.total({ damage, engine });
        const model = engine.includes('@') ? engine.slice(engine.indexOf('@')) : '';
        const bare = this.total({ damage, engine: `bare${model}` });
        const other = this.total({ damage, engine: 'ocrmypdf' });
        const start = this.starts.get(engine) ?? 0;
        const started = pace(own) + start / this.total({ engine }).pages;
        const figures = [pace(own), pace(own) / pace(bare), pace(own) / pace(other), start, started, started / pace(bare)];
        lines.push(row([damage, engine, rate(own).toFixed(3), shown(rate(own) / rate(bare)), ...figures.map(shown)]));
      }
    }
    return lines.join('\n');
  }

  /** Errors of each layout, a column for each damage and engine. */
  byLayout(): string {
    const columns = this.names('damage').flatMap((damage) => this.names('engine').map((engine) => ({ damage, engine })));
    const title = row(['layout', 'characters', ...columns.map(({ damage, engine }) => `${damage[0]}:${engine}`.slice(0, 12))]);
    const rows = this.names('layout').map((layout) => {
      const totals = columns.map((column) => this.total({ ...column, layout }));
      return row([layout, String(totals[0]!.characters), ...totals.map(({ errors }) => String(errors))]);
    });
    return [title, ...rows].join('\n');
  }

  private names(key: 'damage' | 'engine' | 'layout'): string[] {
    return [...new Set(this.rows.map((one) => one[key]))];
  }

  private total(only: { damage?: string; engine: string; layout?: string }): Score {
    const sum: Score = { errors: 0, characters: 0, seconds: 0, pages: 0 };
    for (const { damage, engine, layout, score } of this.rows) {
      if ((only.damage && damage !== only.damage) || engine !== only.engine || (only.layout && layout !== only.layout)) continue;
      for (const key of ['errors', 'characters', 'seconds', 'pages'] as const) sum[key] += score[key];
    }
    return sum;
  }
}

function rate({ errors, characters }: Score): number {
  return (100 * errors) / characters;
}

function pace({ seconds, pages }: Score): number {
  return seconds / pages;
}

function shown(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(3) : '';
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(17) : cell.padStart(11))).join(' ');
}
