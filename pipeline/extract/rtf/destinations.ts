import type { Line } from '../../model.ts';
import type { RtfState } from './state.ts';

/** Groups whose text stands apart from the body. */
export const FRAMES: Readonly<Record<string, { readonly role: Line['role'] }>> = {
  header: { role: 'header' },
  headerl: { role: 'header' },
  headerr: { role: 'header' },
  headerf: { role: 'header' },
  footer: { role: 'footer' },
  footerl: { role: 'footer' },
  footerr: { role: 'footer' },
  footerf: { role: 'footer' },
  footnote: { role: 'footnote' },
  annotation: { role: 'comment' },
  shptxt: { role: undefined },
};

/** Groups that are read as tables of the document. */
export const TABLES: Readonly<Record<string, RtfState['destination']>> = {
  fonttbl: 'fonts',
  colortbl: 'colors',
  stylesheet: 'styles',
  info: 'info',
};

/** Groups without text of the document, though nothing marks them as such. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'pict object xe tc tcn rxe txe private filetbl listtable listoverridetable revtbl rsidtbl nonesttables sp sn sv do pntxta pntxtb pnseclvl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn themedata colorschememapping datastore latentstyles atnid atnauthor atntime atnref atnicn atnparent atrfstart atrfend bkmkstart bkmkend fldinst generator xmlopen'.split(
    ' ',
  ),
);

/** Groups marked as unknown to old readers that hold text nevertheless. */
export const KNOWN: ReadonlySet<string> = new Set(['shpinst', 'ud', 'annotation', 'fldrslt', 'shppict', 'background']);

/** Signs that have words of their own. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
};
