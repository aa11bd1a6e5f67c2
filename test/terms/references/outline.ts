import type { Outline, Unit } from '../../../pipeline/model.ts';

/** An outline and its text from lines such as `4 ARTICLE 4 Leave`, `4/4.1 4.1 Sick leave is ten days.`: path, label (its words joined by `_`), text. */
export function outlineOf(lines: readonly string[]): { text: string; outline: Outline } {
  const units: Unit[] = [];
  let text = '';
  for (const line of lines) {
    const [path = '', label = '', ...rest] = line.split(' ');
    const start = text.length;
    const printed = label.replaceAll('_', ' ');
    text += `${printed} ${rest.join(' ')}\n`;
    const elements = path.split('/').map((element) => element.replaceAll('_', ' '));
    const parent = units.findIndex((unit) => unit.path.join('/') === elements.slice(0, -1).join('/'));
    const at = start + printed.length + 1;
    units.push({
      parent: parent < 0 ? null : parent,
      kind: /^Appendix/.test(path) && elements.length === 1 ? 'appendix' : /ARTICLE/.test(label) ? 'article' : 'section',
      path: [elements[0]!, ...elements.slice(1)],
      label: printed,
      number: elements.at(-1)!,
      heading: null,
      start,
      label_end: start + printed.length,
      heading_start: at,
      heading_end: at,
      text_start: at,
      end: text.length - 1,
    });
  }
  const regions = units.map((unit) => ({ start: unit.start, end: unit.label_end, class: 'label' as const }));
  return { text, outline: { units, regions, tables: [], redlines: [], parts: [], confidence: 1, notes: [] } };
}
