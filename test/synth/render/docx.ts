import { zipSync } from 'fflate';
import { blocksOf, contentsOf } from '../blocks.ts';
import type { SynthAgreement } from '../model.ts';
import { DocumentXml, type DocxLayout, textRun } from './docx-body.ts';
import { isAutomatic, numberingXml } from './docx-numbering.ts';

interface RenderedDocx {
  bytes: Uint8Array;
  boilerplate: string[];
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function styles(): string {
  return `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`;
}

const part = (root: string, content: string): string =>
  `${HEADER}<w:${root} xmlns:w="${WORD}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;

/** The files of the package; `names` are those of the parts below word/. */
function packageFiles(document: string, parts: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(parts);
  const type = (name: string): string => `application/vnd.openxmlformats-officedocument.wordprocessingml.${name.replace(/\d+$/, '')}+xml`;
  const overrides = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${type(name)}"/>`).join('');
  const relations = names
    .map((name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${name.replace(/\d+$/, '')}" Target="${name}.xml"/>`)
    .join('');
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  return {
    '[Content_Types].xml': `${HEADER}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type('document.main')}"/>${overrides}</Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEADER}<Relationships xmlns="${package_}/relationships">${relations}</Relationships>`,
    'word/document.xml': document,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, parts[name] as string])),
  };
}

/** A zip whose bytes depend on its content alone. A `mimetype` is stored as it is: OpenDocument files are told by it. */
export function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { mimetype } = files;
  // The format keeps local time: a local date gives the same bytes in every time zone.
  return zipSync({ ...files, ...(mimetype && { mimetype: [mimetype, { level: 0 }] as const }) }, { mtime: new Date(2025, 0, 1), level: 6 });
}

/** The agreement as a Word document. */
export function renderDocx(agreement: SynthAgreement, layout: DocxLayout): RenderedDocx {
  const automatic = layout.automatic && isAutomatic(agreement.style);
  const xml = new DocumentXml(layout, automatic);
  for (const line of agreement.cover) xml.paragraph(textRun(line), '<w:jc w:val="center"/>');
  const contents = agreement.contents ? ['TABLE OF CONTENTS', ...contentsOf(agreement).map(({ text }) => text)] : [];
  for (const [index, line] of contents.entries()) {
    xml.paragraph(index === 0 ? textRun(line) : `${textRun(line)}<w:r><w:tab/></w:r>${textRun(String(index))}`);
  }
  for (const block of blocksOf(agreement.units)) xml.block(block);
  const head = layout.runningHead === null ? '' : `<w:headerReference w:type="default" r:id="rId2"/>`;
  const parts: Record<string, string> = { styles: part('styles', styles()) };
  if (layout.runningHead !== null) parts.header1 = part('hdr', `<w:p>${textRun(layout.runningHead)}</w:p>`);
  if (automatic && agreement.style !== null) parts.numbering = part('numbering', numberingXml(agreement.style, xml.attachments));
  if (layout.footnote !== null)
    parts.footnotes = part('footnotes', `<w:footnote w:id="1"><w:p>${textRun(layout.footnote)}</w:p></w:footnote>`);
  const document = part('document', `<w:body>${xml.parts.join('')}<w:sectPr>${head}<w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body>`);
  const encoder = new TextEncoder();
  const files = Object.entries(packageFiles(document, parts)).map(([name, text]) => [name, encoder.encode(text)] as const);
  return {
    bytes: zipFiles(Object.fromEntries(files)),
    boilerplate: [layout.runningHead, layout.footnote, ...contents].filter((line) => line !== null),
  };
}
