import type { Container } from './container.ts';
import { mail } from './mail.ts';
import { zip } from './zip.ts';

const CONTAINERS: readonly Container[] = [zip, mail];

/** The container that a media type is, if it is one. */
export function containerOf(mediaType: string): Container | undefined {
  return CONTAINERS.find((container) => container.mediaTypes.includes(mediaType));
}
