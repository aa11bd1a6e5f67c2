import { execFile } from 'node:child_process';
import { copyFile, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** Reads a picture file; gives its text. `dpi` is what the file states, null where it states nothing. */
export type CommandReader = (picture: string, dpi: number | null) => Promise<string>;

/** The native command by itself, as a script would call it. */
export function bareCommand(model: string): CommandReader {
  return async (picture) => {
    const { stdout } = await run('tesseract', [picture, 'stdout', '--tessdata-dir', model], { maxBuffer: 1 << 26, env: ENVIRONMENT });
    return stdout;
  };
}

/** `ocrmypdf --deskew --rotate-pages` on the same model; null where it is not installed. `scratch` is a folder of its own. */
export async function ocrmypdf(model: string, scratch: string): Promise<CommandReader | null> {
  const installed = await run('ocrmypdf', ['--version']).catch(() => null);
  const listed = await run('tesseract', ['--list-langs']).catch(() => null);
  const system = /"([^"]+)"/.exec(listed?.stdout ?? '')?.[1];
  if (!installed || !system) return null;
  // It finds models, configurations and the model of orientations in one folder.
  await symlink(join(model, 'eng.traineddata'), join(scratch, 'eng.traineddata'));
  await copyFile(join(system, 'osd.traineddata'), join(scratch, 'osd.traineddata'));
  await copyFile(join(system, 'pdf.ttf'), join(scratch, 'pdf.ttf'));
  for (const folder of ['configs', 'tessconfigs']) await symlink(join(system, folder), join(scratch, folder));
  const [sidecar, out] = [join(scratch, 'sidecar.txt'), join(scratch, 'out.pdf')];
  const env = { ...ENVIRONMENT, TESSDATA_PREFIX: scratch };
  return async (picture, dpi) => {
    const stated = dpi === null ? ['--image-dpi', '200'] : [];
    const options = ['--deskew', '--rotate-pages', '--jobs', '1', '--output-type', 'pdf', '--quiet', '--sidecar', sidecar];
    await run('ocrmypdf', [...options, ...stated, picture, out], { env });
    return readFile(sidecar, 'utf8');
  };
}
