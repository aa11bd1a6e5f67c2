/** A member's name as a path below its container: names are names only, whatever steps they hold. */
export function memberPath(name: string): string {
  const steps = name.replaceAll('\\', '/').split('/');
  return steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/') || '_';
}
