import type { SynthAgreement } from '../../model.ts';
import { type Sheet, type Type, WIDTH } from '../sheet.ts';

const MARGIN = 80;

/** A signature page: a sentence, then a blank rule over each title, in two columns under the names of the parties. */
export function signature(sheet: Sheet, agreement: SynthAgreement, type: Type): void {
  sheet.centred('RATIFICATION AND SIGNATURES', 100, { ...type, size: type.size + 2, bold: true });
  const sentence = `In witness of which the parties have signed this Agreement on the 14th day of June, to be in force until ${agreement.term.to ?? 'further notice'}.`;
  let y = 140;
  for (const line of sheet.wrap(sentence, WIDTH - 2 * MARGIN, type)) {
    sheet.line(line, MARGIN, y, type);
    y += type.size * 1.25;
  }
  y += 40;
  for (const text of agreement.units.flatMap((unit) => unit.signatures)) {
    if (/^FOR /.test(text)) {
      sheet.line(text, MARGIN, y, { ...type, bold: true });
      y += 46;
    } else {
      sheet.rule(MARGIN, y, MARGIN + 220, y, 0.6);
      sheet.rule(MARGIN + 270, y, MARGIN + 400, y, 0.6);
      sheet.print(text, MARGIN, y + type.size * 1.2, type);
      sheet.print('Date', MARGIN + 270, y + type.size * 1.2, type);
      sheet.truth.push(`${text} Date`);
      y += 58;
    }
  }
}
