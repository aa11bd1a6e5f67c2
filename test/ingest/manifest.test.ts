import { expect, it } from 'vitest';
import { parseManifest } from '../../pipeline/ingest/manifest.ts';

const RESERVED = new Set(['source_path', 'title', 'document_id']);

it('joins rows by source path and keeps the order of columns', () => {
  const manifest = parseManifest('\ufeffurl,source_path,state\nhttps://example.org/a,./north/a.pdf,OR\n"x,y",b.pdf,\n', RESERVED);
  expect(manifest.columns).toEqual(['url', 'state']);
  expect(manifest.rows.get('north/a.pdf')).toEqual({ url: 'https://example.org/a', state: 'OR' });
  expect(manifest.rows.get('b.pdf')).toEqual({ url: 'x,y', state: '' });
});

it('renames columns that the documents table has itself', () => {
  expect(parseManifest('source_path,title\na.pdf,Mine\n', RESERVED).columns).toEqual(['manifest_title']);
});

it.each([
  ['without the column', 'path,url\na,b\n'],
  ['that names a column twice', 'source_path,url,url\na,b,c\n'],
  ['with two rows for a path', 'source_path\na\n./a\n'],
  ['with rows of unequal length', 'source_path,url\na\nb,c,d\n'],
])('refuses a manifest %s', (_, csv) => {
  expect(() => parseManifest(csv, RESERVED)).toThrow(expect.objectContaining({ code: 'bad-manifest' }));
});
