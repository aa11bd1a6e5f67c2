import type { Style } from '../flow/style.ts';

/** A piece of deleted text as it looked. */
export interface DeletedPiece {
  readonly text: string;
  readonly style: Style;
}

/** The tracked changes of a document: deleted paragraphs by the id of the change, and which ids are insertions. */
export class TrackedChanges {
  private readonly deletions = new Map<string, DeletedPiece[][]>();
  private readonly insertions = new Set<string>();
  private readonly open = new Set<string>();
  private id = '';
  private paragraphs: DeletedPiece[][] | null = null;

  /** True where any change is known. */
  get any(): boolean {
    return this.deletions.size > 0 || this.insertions.size > 0;
  }

  openRegion(id: string): void {
    this.id = id;
  }

  openInsertion(): void {
    this.insertions.add(this.id);
  }

  openDeletion(): void {
    this.paragraphs = [];
    this.deletions.set(this.id, this.paragraphs);
  }

  closeDeletion(): void {
    this.paragraphs = null;
  }

  /** True while deleted text is being read. */
  get recording(): boolean {
    return this.paragraphs !== null;
  }

  paragraph(): void {
    this.paragraphs?.push([]);
  }

  piece(text: string, style: Style): void {
    if (this.paragraphs?.length === 0) this.paragraphs.push([]);
    this.paragraphs?.at(-1)?.push({ text, style });
  }

  /** Text that was deleted at a change; each is given once. */
  deleted(id: string): readonly (readonly DeletedPiece[])[] {
    const paragraphs = this.deletions.get(id) ?? [];
    this.deletions.delete(id);
    return paragraphs;
  }

  /** Deleted text that no place of the document refers to. */
  rest(): readonly (readonly DeletedPiece[])[] {
    return [...this.deletions.keys()].flatMap((id) => this.deleted(id));
  }

  begin(id: string): void {
    if (this.insertions.has(id)) this.open.add(id);
  }

  end(id: string): void {
    this.open.delete(id);
  }

  get inserting(): boolean {
    return this.open.size > 0;
  }
}
