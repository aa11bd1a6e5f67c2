import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from '../../../errors.ts';
import type { PageImage, RecognisedLine } from '../../../stage.ts';
import { type Engine, type EngineWorker, type PictureLayout, SEGMENTATION } from '../engine.ts';
import { type LanguageData, unpackLanguageData } from '../language-data.ts';
import { portableGraymap } from '../portable-graymap.ts';
import { linesOfTsv } from '../tab-separated.ts';

/** Its own threads cost more processor time than they save; pages run side by side instead. */
const ENVIRONMENT = { ...process.env, OMP_THREAD_LIMIT: '1' };

/** The native command on the same model. `scratch` is a folder for the unpacked model. Throws missing-prerequisite. */
export async function tesseractCommand(data: LanguageData, scratch: string): Promise<Engine> {
  const version = await installedVersion();
  if (version === null)
    throw new Failure('extract', 'missing-prerequisite', 'the tesseract command is not installed', { expected: 'tesseract on the PATH' });
  const folder = await unpackLanguageData(data, scratch);
  return { name: 'tesseract', id: `tesseract ${version} ${data.id}`, start: async () => new Command(folder, data.languages.join('+')) };
}

/** Version of the native command; null where it is not installed. */
export async function installedVersion(): Promise<string | null> {
  const answer = await promisify(execFile)('tesseract', ['--version']).catch(() => null);
  return answer ? (/tesseract v?(\S+)/.exec(answer.stdout + answer.stderr)?.[1] ?? null) : null;
}

class Command implements EngineWorker {
  private readonly folder: string;
  private readonly languages: string;
  private child: ChildProcess | null = null;

  constructor(folder: string, languages: string) {
    this.folder = folder;
    this.languages = languages;
  }

  async read(image: PageImage, layout: PictureLayout): Promise<readonly RecognisedLine[]> {
    const options = [
      '--tessdata-dir',
      this.folder,
      '-l',
      this.languages,
      '--oem',
      '1',
      '--psm',
      SEGMENTATION[layout],
      '--dpi',
      String(image.dpi),
    ];
    const child = spawn('tesseract', ['stdin', 'stdout', ...options, '-c', 'tessedit_create_tsv=1'], { env: ENVIRONMENT });
    this.child = child;
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => complaints.push(part));
    // A command that gives up early closes its input; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(portableGraymap(image));
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) =>
        code === 0 ? resolve() : reject(new Error(`tesseract ended with ${code}: ${Buffer.concat(complaints).toString().slice(0, 300)}`)),
      );
    });
    this.child = null;
    return linesOfTsv(Buffer.concat(out).toString());
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGKILL');
  }
}
