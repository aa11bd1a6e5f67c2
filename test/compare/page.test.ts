import { expect, it } from 'vitest';
import { html } from '../../pipeline/compare/html.ts';
import { changePage } from '../../pipeline/compare/page.ts';
import { found } from '../evaluate/found.ts';

const HOSTILE = `<script>alert("x")</script> & 'y' \u0000`;

it('escapes every value but its own markup', () => {
  expect(html`<p title="${HOSTILE}">${[html`<b>${'<'}</b>`, html`<i>${2}</i>`]}${null}</p>`.markup).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; \ufffd"><b>&lt;</b>\n<i>2</i></p>',
  );
});

it('shows words taken out and put in, and no markup of the documents', () => {
  const { document } = found({}, { title: HOSTILE, name: 'a.txt', employer: null, union: null, term_start: null, term_end: null });
  const change = { change: 'edited', from: '1 / 1.1', to: '1 / 1.2', reason: 'renumbered' } as const;
  const words = [
    { text: HOSTILE, op: 'delete' },
    { text: 'oars', op: 'insert' },
  ] as const;
  const page = changePage({ title: 'Boats', documents: [document!], changes: [{ ...change, words }] });
  expect(page).not.toContain('<script');
  expect(page).toContain('<ins>oars</ins>');
  expect(page).toContain('<tr class="edited"><td><b>edited</b> <small>renumbered</small></td><td>1 / 1.1</td><td>1 / 1.2</td>');
  expect(page).toContain("default-src 'none'");
});
