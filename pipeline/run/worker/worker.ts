import type { StageName } from '../../model.ts';
import { environmentOf } from '../environment.ts';
import { OutputFolder } from '../files/output-folder.ts';
import { PackedStore } from '../store/artifact-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Task, TaskResult, WorkerMessage, WorkerSettings } from '../task.ts';
import { contextFor } from './capabilities.ts';
import { runDocument } from './document-task.ts';
import { exitCodeOf } from './end.ts';
import { runExpansion } from './expand-task.ts';
import { probe, recognisePages, runStored } from './stored-task.ts';

/**
 * A process of its own for documents, so that one that hangs, crashes or eats all memory harms no other. Lives as long as its parent
 * wants it: the parent kills it where a limit is reached, and it ends by itself when the parent is gone.
 */
const { config } = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings;
const folder = new OutputFolder(config.out);
const bytes = await openStore(config);
const store = new PackedStore(bytes);
const environment = environmentOf(config);
const context = await contextFor(config, { store, code: environment('extract') }, () => tell({ type: 'extend', seconds: 60 }));
const workshop = { store, environment, begins: (stage: StageName) => tell({ type: 'stage', stage }) };

// The terminal sends Ctrl-C to the whole group; when to stop is the parent's decision.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', (task: Task) => {
  perform(task).then(
    (result) => tell({ type: 'done', result }),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(exitCodeOf(error));
    },
  );
});
tell({ type: 'ready' });

function perform(task: Task): Promise<TaskResult> {
  switch (task.kind) {
    case 'document':
      return runDocument(task.source, task.file, folder, context, workshop);
    case 'expand':
      return runExpansion(task.sourcePath, task.mediaType, task.file, folder.root, config.limits);
    case 'stored':
      return runStored(task.source, task.key, bytes, context, workshop);
    case 'probe':
      return probe(task.source, bytes, context);
    case 'pages':
      return recognisePages(task.source, task, bytes, context);
  }
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
