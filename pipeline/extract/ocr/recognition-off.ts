import type { Note } from '../../model.ts';

/** The note on a page that needs recognition where it is switched off. */
export function recognitionOff(page: number, reason: string): Note {
  return {
    stage: 'extract',
    code: 'ocr-needed',
    severity: 'warning',
    message: `page ${page} needs recognition (${reason}), which is off`,
    found: reason,
    expected: 'text-layer',
    unit: null,
    page,
    start: null,
    end: null,
  };
}
