import { type Report, reportTruth } from './documents/report.ts';
import type { SynthAgreement } from './model.ts';
import { Random } from './random.ts';
import type { Damage } from './render/damage.ts';
import { renderDocx, zipFiles } from './render/docx.ts';
import type { DocxLayout } from './render/docx-body.ts';
import { type HtmlLayout, renderHtml } from './render/html.ts';
import type { TextLayout } from './render/lines.ts';
import { renderMail } from './render/mail.ts';
import { type MarkdownLayout, renderMarkdown } from './render/markdown.ts';
import { type OdtLayout, renderOdt } from './render/odt.ts';
import { renderPdf } from './render/pdf.ts';
import type { PdfLayout } from './render/pdf-sheets.ts';
import { type RtfLayout, renderRtf } from './render/rtf.ts';
import { scannedPdf, scannedTiff, scanPages } from './render/scan.ts';
import { renderText } from './render/text.ts';
import { type Truth, truthOf } from './truth.ts';

/** A sample file and what is known of the documents in it: one truth a document, more for containers. */
interface SeedFile {
  bytes: Uint8Array;
  truths: Truth[];
}

export interface Seed {
  file: string;
  /** Renders images: too slow for the fast tests. */
  slow: boolean;
  make(): Promise<SeedFile>;
}

type Make = () => SynthAgreement;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function seed(file: string, made: () => SeedFile | Promise<SeedFile>, slow = false): Seed {
  return { file, slow, make: async () => made() };
}

/** A seed of one document, from its rendering. */
function single(file: string, agreement: Make, render: (made: SynthAgreement) => { bytes: Uint8Array; boilerplate: string[] }): Seed {
  return seed(file, () => {
    const made = agreement();
    const { bytes, boilerplate } = render(made);
    return { bytes, truths: [truthOf(made, file, boilerplate)] };
  });
}

export const text = (file: string, agreement: Make, layout: TextLayout): Seed =>
  single(file, agreement, (made) => {
    const rendered = renderText(made, layout);
    return { bytes: encode(rendered.text), boilerplate: rendered.boilerplate };
  });

export const markdown = (file: string, agreement: Make, layout: MarkdownLayout): Seed =>
  single(file, agreement, (made) => ({ bytes: encode(renderMarkdown(made, layout)), boilerplate: [] }));

export const docx = (file: string, agreement: Make, layout: DocxLayout): Seed =>
  single(file, agreement, (made) => renderDocx(made, layout));

export const html = (file: string, agreement: Make, layout: HtmlLayout): Seed =>
  single(file, agreement, (made) => {
    const rendered = renderHtml(made, layout);
    return { bytes: encode(rendered.html), boilerplate: rendered.boilerplate };
  });

export const rtf = (file: string, agreement: Make, layout: RtfLayout): Seed =>
  single(file, agreement, (made) => {
    const rendered = renderRtf(made, layout);
    return { bytes: encode(rendered.rtf), boilerplate: rendered.boilerplate };
  });

export const odt = (file: string, agreement: Make, layout: OdtLayout): Seed => single(file, agreement, (made) => renderOdt(made, layout));

export function pdf(file: string, agreement: Make, layout: PdfLayout): Seed {
  return seed(file, async () => {
    const made = agreement();
    const { bytes, boilerplate } = await renderPdf(made, layout);
    return { bytes, truths: [truthOf(made, file, boilerplate)] };
  });
}

export const report = (file: string, content: Report): Seed =>
  seed(file, () => ({ bytes: encode(content.text), truths: [reportTruth(content, file)] }));

/** A mail with the other seeds attached. */
export function mail(file: string, subject: string, body: string, attached: readonly { seed: Seed; mediaType: string }[]): Seed {
  return seed(file, async () => {
    const made = await Promise.all(attached.map((entry) => entry.seed.make()));
    const attachments = attached.map((entry, index) => ({
      name: entry.seed.file,
      mediaType: entry.mediaType,
      bytes: made[index]?.bytes ?? new Uint8Array(),
    }));
    return { bytes: renderMail(subject, body, attachments), truths: made.flatMap(({ truths }) => truths) };
  });
}

/** An archive of other seeds, each in a folder. */
export function zip(file: string, members: readonly { folder: string; seed: Seed }[]): Seed {
  return seed(file, async () => {
    const made = await Promise.all(members.map((entry) => entry.seed.make()));
    const files = Object.fromEntries(
      members.map((entry, index) => [`${entry.folder}/${entry.seed.file}`, made[index]?.bytes ?? new Uint8Array()]),
    );
    return { bytes: zipFiles(files), truths: made.flatMap(({ truths }) => truths) };
  });
}

/** Images of a PDF, at 200 dots an inch; a page of heavily damaged ones lies on its side. */
export function scan(file: string, agreement: Make, layout: PdfLayout, damage: Damage): Seed {
  return seed(
    file,
    async () => {
      const made = agreement();
      const { bytes, boilerplate } = await renderPdf(made, layout);
      const pages = await scanPages(bytes, new Random(7), { damage, dpi: 200, turnedPage: damage === 'heavy' ? 2 : null });
      return {
        bytes: file.endsWith('.tiff') ? await scannedTiff(pages, 200) : await scannedPdf(pages, 200, 30),
        truths: [truthOf(made, file, boilerplate)],
      };
    },
    true,
  );
}
