import type { Accounting, DocumentRow, DocumentTopicRow, PageRow, PartRow } from '../model.ts';
import { nonBlankLength } from '../text/blank.ts';
import { PIPELINE_VERSION, SCHEMA_VERSION } from '../version.ts';
import type { Parts } from './parts.ts';

/** The document's row; the columns of the manifest follow its own. `noteCount` is known only when all notes are. */
export function documentRow(parts: Parts, accounting: Accounting, noteCount: number): DocumentRow {
  const { source, pages, route, outline, terms } = parts;
  const quality = qualityOf(parts);
  return {
    document_id: source.document_id,
    source_path: source.source_path,
    name: source.name,
    source_sha256: source.source_sha256,
    source_bytes: source.source_bytes,
    media_type: source.media_type,
    page_count: pages.paged ? pages.pages.length : null,
    ocr_page_count: pages.pages.filter((page) => page.method === 'ocr' || page.method === 'mixed').length,
    document_type: route.document_type,
    document_type_score: route.score,
    ...terms.facts,
    language: route.language,
    article_count: outline.units.filter((unit) => unit.kind === 'article').length,
    clause_count: outline.units.length,
    table_count: outline.tables.length,
    note_count: noteCount,
    characters: accounting.characters,
    accounted_characters: accounting.accounted_characters,
    text_quality: quality.mean,
    text_quality_p05: quality.p05,
    supersedes: source.supersedes ?? null,
    pipeline_version: PIPELINE_VERSION,
    schema_version: SCHEMA_VERSION,
    ...source.manifest,
  };
}

export function pageRows(parts: Parts): PageRow[] {
  return parts.pages.pages.map((page) => ({
    document_id: parts.documentId,
    page: parts.pages.paged ? page.page : null,
    page_label: parts.pages.paged ? parts.places.label(page.page) : null,
    width: page.width,
    height: page.height,
    method: page.method,
    reason: page.reason,
    confidence: page.confidence,
    rotation: page.rotation,
    skew: page.skew,
    characters: page.lines.reduce((sum, line) => sum + nonBlankLength(line.text), 0),
  }));
}

export function partRows(parts: Parts): PartRow[] {
  return parts.outline.parts.map((part, index) => {
    const { page_first, page_last } = parts.places.range(part.start, part.end);
    return {
      document_id: parts.documentId,
      part_id: `${parts.documentId}#part-${index + 1}`,
      document_type: part.document_type,
      title: part.title,
      ...parts.places.span(part.start, part.end),
      page_first,
      page_last,
    };
  });
}

export function documentTopicRows(parts: Parts): DocumentTopicRow[] {
  return parts.topics.document.map((topic) => ({ document_id: parts.documentId, ...topic }));
}

/** Trust in the characters of the text: the mean, and what 95 % of the characters reach. */
function qualityOf(parts: Parts): { mean: number; p05: number } {
  const lines = parts.text.lines.filter((line) => line.quality !== undefined && line.quality < 1);
  if (lines.length === 0) return { mean: 1, p05: 1 };
  const weighed = parts.text.lines.map((line) => ({
    quality: line.quality ?? 1,
    weight: nonBlankLength(parts.text.text.slice(line.start, line.end)),
  }));
  const total = weighed.reduce((sum, line) => sum + line.weight, 0);
  const mean = weighed.reduce((sum, line) => sum + line.quality * line.weight, 0) / Math.max(1, total);
  return { mean: round(mean), p05: round(lowShare(weighed, total * 0.05)) };
}

/** Quality that the worst characters, `count` of them, do not exceed. */
function lowShare(lines: readonly { quality: number; weight: number }[], count: number): number {
  let seen = 0;
  for (const line of [...lines].sort((a, b) => a.quality - b.quality)) {
    seen += line.weight;
    if (seen >= count) return line.quality;
  }
  return 1;
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
