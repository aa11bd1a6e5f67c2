/** What begins an item of a list: `a.`, `(1)`, `3.2`, a bullet, `Section 4`. */
const LABEL =
  /^(?:[([]?[A-Za-z0-9]{1,4}(?:\.[0-9A-Za-z]{1,3})*[.)\]]|[([][A-Za-z0-9]{1,4}[)\]]|\d+(?:\.\d+)+|[A-Z]\.\d{1,2}(?:\.[0-9A-Za-z]{1,3})*|[•●▪◦■□➢*o–-]|(?:Section|Article)\s+\S+)$/;

/** Whether a text, or its first word, labels an item of a list. */
export function isListLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

export function beginsWithLabel(text: string): boolean {
  return isListLabel(text.trim().split(/\s+/, 1)[0] ?? '');
}
