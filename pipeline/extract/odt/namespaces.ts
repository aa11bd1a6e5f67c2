import type { Namespaces } from '../xml/read-xml.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespaces of OpenDocument. */
export const ODF_NAMESPACES: Namespaces = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:xsl-fo-compatible:1.0`]: 'fo',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  [`${OASIS}:meta:1.0`]: 'meta',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  [`${OASIS}:form:1.0`]: 'form',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
};
