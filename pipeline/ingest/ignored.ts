/** Dotfiles, truth files and the droppings of archivers are no inputs unless they are named one by one. */
export function isIgnored(path: string): boolean {
  if (path.endsWith('.truth.json')) return true;
  return path.split('/').some((step) => step === '__MACOSX' || (step.startsWith('.') && step !== '.' && step !== '..'));
}
