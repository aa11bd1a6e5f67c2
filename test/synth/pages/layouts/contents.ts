import { contentsOf } from '../../blocks.ts';
import type { SynthAgreement } from '../../model.ts';
import { type Sheet, type Type, WIDTH } from '../sheet.ts';

const MARGIN = 80;

/** A contents page: dots lead from each entry to its page number. The truth holds entry and number only. */
export function contents(sheet: Sheet, agreement: SynthAgreement, type: Type, dots: string): void {
  sheet.centred('TABLE OF CONTENTS', 90, { ...type, size: type.size + 3, bold: true });
  const dot = sheet.measure(dots, type);
  let y = 130;
  let page = 1;
  for (const entry of contentsOf(agreement)) {
    const text = entry.text.replace(/\s+/g, ' ');
    const number = String(page);
    const right = WIDTH - MARGIN - sheet.measure(number, type);
    sheet.print(text, MARGIN, y, type);
    sheet.print(number, right, y, type);
    // Leaders stand on one grid down the page, as word processors set them.
    for (let x = right - 6 - dot; x > MARGIN + sheet.measure(text, type) + 6; x -= dot)
      sheet.print(dots, x - ((x - MARGIN) % dot), y, type);
    sheet.truth.push(`${text} ${number}`);
    y += type.size * 1.7;
    page += 1 + (text.length % 3);
    if (y > 720) return;
  }
}
