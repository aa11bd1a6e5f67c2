import { diffWords } from 'diff';

/** Places where what was read differs from what is printed, with the words around them. */
export function differences(read: string, truth: string): string[] {
  const parts = diffWords(folded(truth), folded(read));
  const found: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (!part.added && !part.removed) continue;
    if (part.added && parts[i - 1]?.removed) continue;
    const after = part.removed && parts[i + 1]?.added ? parts[i + 1]!.value : part.added ? part.value : '';
    const [left, right] = [parts[i - 1]?.value.slice(-18) ?? '', parts[i + (after && part.removed ? 2 : 1)]?.value.slice(0, 12) ?? ''];
    found.push(`${left}{${part.removed ? part.value : ''} -> ${after}}${right}`);
  }
  return found;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
