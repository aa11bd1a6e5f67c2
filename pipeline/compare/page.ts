import type { ChangeRow, DocumentRow } from '../model.ts';
import { type Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';
import type { DiffPart } from './word-diff.ts';

/** A change as the page shows it: places of both sides, joined by ` / `. */
export interface ShownChange {
  readonly change: ChangeRow['change'];
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly words: readonly DiffPart[];
}

export interface ChangePage {
  readonly title: string;
  /** Documents compared or put together, in order. */
  readonly documents: readonly DocumentRow[];
  readonly changes: readonly ShownChange[];
}

const KINDS: readonly ChangeRow['change'][] = [
  'edited',
  'new',
  'gone',
  'renumbered',
  'moved',
  'split',
  'merged',
  'not-applied',
  'unchanged',
];

/** A page to read, whole in one file: it loads nothing and runs no script. */
export function changePage({ title, documents, changes }: ChangePage): string {
  const counts = KINDS.map((kind) => [kind, changes.filter(({ change }) => change === kind).length] as const);
  const present = counts.filter(([, count]) => count > 0);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<ol>
${documents.map(documentLine)}
</ol>
${present.map(([kind]) => html`<input type="checkbox" id="show-${kind}" ${kind === 'unchanged' ? null : html`checked`}>`)}
<nav>
${present.map(([kind, count]) => html`<label for="show-${kind}" class="${kind}">${kind} ${count}</label>`)}
</nav>
<table>
<thead><tr><th scope="col">Change</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Words</th></tr></thead>
<tbody>
${changes.map(changeLine)}
</tbody>
</table>
</body>
</html>
`.markup;
}

function documentLine({ title, name, document_id: id, employer, union, term_start: start, term_end: end }: DocumentRow): Html {
  const parties = [employer, union].filter((party) => party !== null).join(', ');
  const term = start || end ? `${start ?? '?'} to ${end ?? '?'}` : '';
  return html`<li>${[title ?? name, parties, term].filter((part) => part !== '').join(' · ')} <small>${name} ${id}</small></li>`;
}

function changeLine({ change, from, to, reason, words }: ShownChange): Html {
  const why = reason === null ? null : html` <small>${reason}</small>`;
  const text = words.length === 0 ? null : html`<p>${words.map(partMarkup)}</p>`;
  return html`<tr class="${change}"><td><b>${change}</b>${why}</td><td>${from}</td><td>${to}</td><td>${text}</td></tr>`;
}

function partMarkup({ text, op }: DiffPart): Html {
  if (op === 'delete') return html`<del>${text}</del>`;
  return op === 'insert' ? html`<ins>${text}</ins>` : html`${text}`;
}
