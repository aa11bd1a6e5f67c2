import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../pipeline/model.ts';
import { RULES } from '../../../pipeline/validate/rules/index.ts';
import type { Draft } from '../../../pipeline/validate/rules/rule.ts';
import { agreementText } from '../../support/agreement-text.ts';
import { artifactsOf } from '../../support/artifacts.ts';

let sound: Agreement & Draft;
beforeAll(async () => {
  sound = { ...(await artifactsOf(agreementText())).agreement, notes: [], generated: 0 };
});

const found = (code: string, change: (draft: Agreement) => Partial<Draft>): string[] =>
  RULES.filter((rule) => rule.code === code).flatMap((rule) =>
    rule.check({ ...sound, ...change(sound) }).map((finding) => finding.found ?? ''),
  );

describe('rules', () => {
  it('say what they find, with examples, under codes of their own', () => {
    for (const rule of RULES) {
      expect(rule.describes).toMatch(/\.$/);
      expect(rule.examples.length).toBeGreaterThan(0);
    }
    expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
  });

  it('find nothing in a sound document', () => {
    expect(RULES.flatMap((rule) => rule.check(sound))).toEqual([]);
  });

  it.each<[code: string, change: (draft: Agreement) => Partial<Draft>, found: string]>([
    ['low-outline-confidence', (draft) => ({ route: { ...draft.route, outline_confidence: 0.2 } }), '0.2'],
    ['low-text-quality', (draft) => ({ pages: draft.pages.map((page) => ({ ...page, page: 3, confidence: 0.4 })) }), '0.4'],
    ['low-text-quality', (draft) => ({ document: { ...draft.document, text_quality: 0.7 } }), '0.7'],
    [
      'date-conflict',
      (draft) => ({ document: { ...draft.document, term_start: '2023-07-01', term_end: '2020-06-30' } }),
      '2023-07-01 to 2020-06-30',
    ],
    ['witness-mismatch', (draft) => ({ accounting: { ...draft.accounting, witness_characters: 9000 } }), ' characters'],
    ['overlapping-clauses', (draft) => ({ clauses: draft.clauses.map((clause, i) => (i === 3 ? { ...clause, start: 0 } : clause)) }), '0'],
    [
      'cell-outside-table',
      () => ({
        cells: [
          {
            document_id: 'd',
            table_id: 't',
            row: 9,
            column: 0,
            row_label: null,
            column_label: null,
            raw: '1',
            value: null,
            unit: null,
            flags: [],
          },
        ],
      }),
      'row 9, column 0',
    ],
    [
      'dangling-reference',
      (draft) => ({ references: draft.references.map((reference) => ({ ...reference, kind: 'internal', status: 'dangling' })) }),
      'Section 1.1',
    ],
    [
      'ambiguous-reference',
      (draft) => ({ references: draft.references.map((reference) => ({ ...reference, kind: 'internal', status: 'ambiguous' })) }),
      'Section 1.1',
    ],
    [
      'word-figure-mismatch',
      (draft) => ({ terms: draft.terms.filter((term) => term.kind === 'percent').map((term) => ({ ...term, agrees: false })) }),
      'three percent (3%)',
    ],
  ])('%s', (code, change, expected) => {
    const findings = found(code, change);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it('holds no citation against an amendment or a doubtful outline', () => {
    const dangling = (draft: Agreement) => ({
      references: draft.references.map((reference) => ({ ...reference, kind: 'internal' as const, status: 'dangling' as const })),
    });
    const letter = (draft: Agreement) => ({ ...dangling(draft), document: { ...draft.document, document_type: 'side-letter' as const } });
    const doubtful = (draft: Agreement) => ({ ...dangling(draft), route: { ...draft.route, outline_confidence: 0.3 } });
    expect([found('dangling-reference', letter), found('dangling-reference', doubtful)]).toEqual([[], []]);
  });

  it('finds a path that does not continue its parent', () => {
    const child = sound.clauses.findIndex((clause) => clause.parent_id !== null);
    const clauses = sound.clauses.map((clause, i) => (i === child ? { ...clause, path: ['9', '9.1'], path_text: '9 / 9.1' } : clause));
    expect(found('misplaced-parent', () => ({ clauses }))).toEqual(['9 / 9.1']);
  });
});
