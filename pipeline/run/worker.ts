import type { StageName } from '../model.ts';
import { DiskStore } from './artifact-store.ts';
import { contextFor } from './capabilities.ts';
import { runDocument } from './document-task.ts';
import { environmentOf } from './environment.ts';
import { runExpansion } from './expand-task.ts';
import { OutputFolder } from './output-folder.ts';
import type { Task, WorkerMessage, WorkerSettings } from './task.ts';
import { CANNOT_WRITE } from './worker-end.ts';

/**
 * A process of its own for documents, so that one that hangs, crashes or eats all memory harms no other. Lives as long as its parent
 * wants it: the parent kills it where a limit is reached, and it ends by itself when the parent is gone.
 */
const settings = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings;
const context = await contextFor(settings.config, new DiskStore(new OutputFolder(settings.out).cache), () =>
  tell({ type: 'extend', seconds: 60 }),
);

const workshop = { environment: environmentOf(settings.config), begins: (stage: StageName) => tell({ type: 'stage', stage }) };

// The terminal sends Ctrl-C to the whole group; when to stop is the parent's decision.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', (task: Task) => {
  perform(task).then(
    (result) => tell({ type: 'done', result }),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(error instanceof Error && 'code' in error && error.code === 'output-not-writable' ? CANNOT_WRITE : 70);
    },
  );
});
tell({ type: 'ready' });

function perform(task: Task): ReturnType<typeof runDocument> | ReturnType<typeof runExpansion> {
  if (task.kind === 'document') return runDocument(task.source, task.file, settings.out, context, workshop);
  return runExpansion(task.sourcePath, task.mediaType, task.file, settings.out, settings.config.limits);
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
