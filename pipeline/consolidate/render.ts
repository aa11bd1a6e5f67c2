import type { CleanText, Unit } from '../model.ts';
import { nonBlankLength } from '../text/blank.ts';
import type { AmendedTree, Node } from './tree.ts';

/** The amended agreement as a text with its units; `nodes` stand in the order of the units. */
export interface Rendered {
  readonly text: CleanText;
  readonly units: Unit[];
  readonly nodes: readonly Node[];
}

/** Writes what is left, a line a clause; a title stands on the line of its label, the text of a titled clause below it. */
export function renderTree(tree: AmendedTree): Rendered {
  const writer = new TreeWriter();
  for (const root of tree.roots) writer.write(root, null);
  return { text: recordOf(writer.text), units: writer.units, nodes: writer.nodes };
}

class TreeWriter {
  text = '';
  readonly units: Unit[] = [];
  readonly nodes: Node[] = [];

  write(node: Node, parent: number | null): void {
    if (node.gone) return;
    if (this.text !== '') this.text += parent === null ? '\n\n' : '\n';
    const start = this.text.length;
    this.text += node.label ?? '';
    const labelEnd = this.text.length;
    if (node.label !== null && node.heading !== null) this.text += ' ';
    const headingStart = this.text.length;
    this.text += node.heading ?? '';
    const headingEnd = this.text.length;
    const own = node.text.replaceAll('\f', '\n').trim();
    if (own !== '' && headingEnd > start) this.text += node.heading === null ? ' ' : '\n';
    const textStart = this.text.length;
    this.text += own;
    const index = this.units.length;
    const above = parent === null ? [] : this.units[parent]!.path;
    this.units.push({
      parent,
      kind: node.kind,
      path: [...above, node.element],
      label: node.label,
      number: node.number,
      heading: node.heading,
      start,
      label_end: labelEnd,
      heading_start: node.heading === null ? labelEnd : headingStart,
      heading_end: node.heading === null ? labelEnd : headingEnd,
      text_start: textStart,
      end: this.text.length,
    });
    this.nodes.push(node);
    for (const child of node.children) this.write(child, index);
  }
}

function recordOf(text: string): CleanText {
  let [at, gap] = [0, 0];
  const lines: CleanText['lines'] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') gap += 1;
    else {
      lines.push({ start: at, end: at + line.length, page: 1, line: index, box: null, indent: 0, gap, joined: false, size: 0 });
      gap = 0;
    }
    at += line.length + 1;
  });
  return {
    text,
    edits: [],
    lines,
    runs: [],
    pages: [{ page: 1, start: 0, end: text.length, page_label: null }],
    characters: nonBlankLength(text),
    notes: [],
  };
}
