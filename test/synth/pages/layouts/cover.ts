import type { SynthAgreement } from '../../model.ts';
import { HEIGHT, type Sheet, type Type } from '../sheet.ts';

/** A title page: few centred lines, two of them large. */
export function cover(sheet: Sheet, agreement: SynthAgreement, family: Type['family']): void {
  let y = HEIGHT * 0.25;
  for (const [index, text] of agreement.cover.entries()) {
    const size = index === 0 ? 24 : index % 2 === 1 ? 12 : 16;
    for (const line of sheet.wrap(text, 420, { family, size, bold: size > 12 })) {
      sheet.centred(line, y, { family, size, bold: size > 12 });
      y += size * 1.4;
    }
    y += 34;
  }
}
