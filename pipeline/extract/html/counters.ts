import { formatNumber } from '../flow/number-format.ts';
import type { PageStyles } from './css.ts';
import { STYLES } from './list-labels.ts';
import { attribute, type HtmlElement } from './page.ts';

const PART = /"([^"]*)"|'([^']*)'|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/g;

/** Numbers that a page writes before the items of its lists by counters of its styles, as word processors in the browser export them. */
export class Counters {
  private readonly styles: PageStyles;
  private readonly values = new Map<string, number>();

  constructor(styles: PageStyles) {
    this.styles = styles;
  }

  /** A list begins: its counter does where the list says so. */
  enter(list: HtmlElement): void {
    for (const name of classesOf(list)) {
      const [counter, value] = (this.styles.rule(`${list.tagName}.${name}.start`)?.['counter-reset'] ?? '').split(/\s+/);
      if (counter && classesOf(list).includes('start')) this.values.set(counter, Number.parseInt(value ?? '0', 10) || 0);
    }
  }

  /** Label of the next item of a list; '' where no counter numbers it. */
  label(list: HtmlElement): string {
    for (const name of classesOf(list)) {
      const content = this.styles.before(`.${name}>li`);
      if (!content?.includes('counter(')) continue;
      const [counter, step] = (this.styles.rule(`.${name}>li`)?.['counter-increment'] ?? '').split(/\s+/);
      if (counter) this.values.set(counter, (this.values.get(counter) ?? 0) + (Number.parseInt(step ?? '1', 10) || 1));
      return `${this.written(content).trim()} `;
    }
    return '';
  }

  private written(content: string): string {
    const parts = [...content.matchAll(PART)].map(([, double, single, counter, style]) => {
      if (counter === undefined) return double ?? single ?? '';
      const format = STYLES[(style ?? 'decimal').toLowerCase()] ?? 'decimal';
      const value = this.values.get(counter.toLowerCase()) ?? 0;
      return /^\W$/.test(format) ? format : formatNumber(value, format as Parameters<typeof formatNumber>[1], 'counted');
    });
    return parts.join('');
  }
}

function classesOf(element: HtmlElement): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
}
