import { expect, it } from 'vitest';
import { makePdf, type Pen, readBack, textsOf } from '../../../support/pdf-files.ts';

/** Figures above and below a bar that begins at `x`; the words beside them stand at `y`. */
function stacked({ text, line }: Pen, over: string, under: string, x: number, y: number): void {
  text(over, x + 0.5, y - 5, { size: 6 });
  line(x, y - 3.6, x + 3 * Math.max(over.length, under.length) + 1, y - 3.6, { width: 0.5 });
  text(under, x + 0.5, y + 2, { size: 6 });
}

it('writes figures above and below a bar as a fraction behind the whole number', async () => {
  const document = await makePdf((pen) => {
    stacked(pen, '1', '4', pen.text('The day has 7', 60, 100) + 1, 100);
    pen.text('hours', 140, 100);
    stacked(pen, '1', '2', pen.text('A credit of', 60, 140) + 4, 140);
    pen.text('day', 125, 140);
    stacked(pen, '3', '16', pen.text('Boards of 12', 60, 180) + 1, 180);
    pen.text('inches', 135, 180);
  });
  const [first, second, third] = (await readBack(document)).pages[0]!.lines;
  expect([first!.text, second!.text, third!.text].map((text) => text.replace(/ +/g, ' '))).toEqual([
    'The day has 7 1/4 hours',
    'A credit of 1/2 day',
    'Boards of 12 3/16 inches',
  ]);
  expect(first!.runs).toBeUndefined();
  const chunk = first!.chunks!.find(({ start, end }) => first!.text.slice(start, end) === '1/4')!;
  expect(chunk.x0).toBeGreaterThan(120);
  expect(chunk.x1).toBeLessThan(132);
});

it('keeps a whole number apart from the small figures behind it', async () => {
  const document = await makePdf(({ text }) => {
    let x = text('1', text('The day has 7', 60, 100) + 0.5, 96, { size: 6 });
    x = text('4', text('/', x, 100, { size: 9 }), 100.5, { size: 6 });
    text(' hours', x, 100);
    text(' below', text('1', text('as in clause 7', 60, 140), 136, { size: 6 }), 140);
    text(' we meet', text('st', text('On July 1', 60, 180), 176, { size: 6 }), 180);
  });
  expect(textsOf(await readBack(document))).toEqual(['The day has 7 1/4 hours', 'as in clause 7 1 below', 'On July 1st we meet']);
});

it('takes an underlined number above another one for no fraction', async () => {
  const document = await makePdf(({ text, line }) => {
    const x = text('Room ', 60, 100);
    line(x, 102, text('12', x, 100), 102, { width: 0.5 });
    text('Room 14', 60, 112);
  });
  const { lines } = (await readBack(document)).pages[0]!;
  expect(lines.map(({ text }) => text)).toEqual(['Room 12', 'Room 14']);
  expect(lines[0]!.runs).toEqual([{ start: 5, end: 7, underline: true }]);
});
