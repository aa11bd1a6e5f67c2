import { strToU8, zipSync } from 'fflate';
import { configure } from '../../pipeline/config.ts';
import { docx } from '../../pipeline/extract/formats/docx.ts';
import type { Config, Line, Pages, Source } from '../../pipeline/model.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Contents of the parts below word/, by name; `document` is the body. */
type Parts = { readonly document: string } & Readonly<Record<string, string>>;

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A Word file of these parts; a part named `header1` is related as rId-header1. */
export function wordFile(parts: Parts): Uint8Array {
  const { document, ...others } = parts;
  const names = Object.keys(others);
  const type = (name: string): string => name.replace(/\d+$/, '');
  const relations = names.map((name) => `<Relationship Id="rId-${name}" Type="${RELATIONS}/${type(name)}" Target="${name}.xml"/>`);
  const part = (name: string, content: string): string => {
    const root = `w:${ROOTS[type(name)] ?? type(name)}`;
    return `<?xml version="1.0"?><${root} ${WORD} ${MORE}>${content}</${root}>`;
  };
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${document}</w:body>`),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(name, others[name]!)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph with plain text. */
export const paragraph = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const SOURCE: Source = {
  source_path: 'a.docx',
  name: 'a.docx',
  container: null,
  document_id: '0'.repeat(16),
  source_sha256: '0'.repeat(64),
  source_bytes: 0,
  media_type: docx.mediaTypes[0]!,
  manifest: {},
};

export function readWord(bytes: Uint8Array, limits: Partial<Config['limits']> = {}): Promise<Pages> {
  const config = configure({});
  return docx.read({ source: SOURCE, bytes }, { config: { ...config, limits: { ...config.limits, ...limits } } });
}

/** The lines of a Word file of these parts, without blank ones. */
export async function wordLines(parts: Parts): Promise<Line[]> {
  const pages = await readWord(wordFile(parts));
  return pages.pages.flatMap((page) => page.lines).filter((line) => line.text !== '');
}
