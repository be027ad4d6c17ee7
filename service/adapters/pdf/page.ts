import PDFDocument from 'pdfkit';
import type { ReportDoc } from '#shared/report/report-doc.ts';
import { type FontName, fontBytes, printable } from './fonts.ts';

export type Pdf = PDFKit.PDFDocument;
export type Structure = PDFKit.PDFStructureElement;

export const INK = '#1d1d1b';
export const QUIET = '#565b63';
export const RULE = '#c9cdd3';
export const SHADE = '#f1f2f4';
const MARGIN = 34;
const FOOT_HEIGHT = 22;
/** Figures of equal width, so that columns of numbers stand under each other. */
const FIGURES: { readonly features?: PDFKit.Mixins.OpenTypeFeatures[] } = { features: ['tnum'] };
const NO_FIGURES: typeof FIGURES = {};
const SMALLEST_SHARE = 0.82;

export interface TextStyle {
  readonly font?: FontName;
  readonly size: number;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Smallest share of its size that a text may be shrunk to; then it is cut. Numbers are rather small than cut. */
  readonly smallestShare?: number;
}

/** A page with a pen: knows how far down it has come, breaks pages, and keeps the tag tree that screen readers follow. */
export class Page {
  readonly pdf: Pdf;
  readonly left = MARGIN;
  y = MARGIN;
  private readonly root: Structure;
  private readonly doc: ReportDoc;
  private readonly widths = new Map<string, number>();

  constructor(doc: ReportDoc) {
    this.doc = doc;
    const language = doc.locale === 'en' ? 'en-GB' : `${doc.locale}-NO`;
    this.pdf = new PDFDocument({
      size: doc.paper.size,
      layout: doc.paper.landscape ? 'landscape' : 'portrait',
      margin: 0,
      // Our own font from the start: the built-in ones lack metrics once the program is bundled.
      font: null,
      bufferPages: true,
      autoFirstPage: false,
      tagged: true,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      lang: language,
      displayTitle: true,
      info: { Title: doc.title, Creator: 'Vaktbalanse', Producer: 'Vaktbalanse' },
      // The published types lack `font: null` and the PDF/UA subset, which the library has.
    } as unknown as PDFKit.PDFDocumentOptions);
    for (const name of ['regular', 'bold'] as const) this.pdf.registerFont(name, fontBytes(name));
    this.root = this.pdf.struct('Document', { title: doc.title, lang: language });
    this.pdf.addStructure(this.root);
    this.addPage();
  }

  get right(): number {
    return this.pdf.page.width - MARGIN;
  }

  get width(): number {
    return this.right - this.left;
  }

  get bottom(): number {
    return this.pdf.page.height - MARGIN - FOOT_HEIGHT;
  }

  addPage(): void {
    this.pdf.addPage();
    this.y = MARGIN;
    const mark = this.doc.exampleMark;
    if (mark === null) return;
    this.artifact(() => this.write(mark, this.left, this.y, this.width, { size: 8, font: 'bold', colour: QUIET, align: 'right' }));
    this.y += 13;
  }

  /** A new page unless that much height is left. Returns whether it turned the page. */
  ensure(height: number): boolean {
    if (this.y + height <= this.bottom) return false;
    this.addPage();
    return true;
  }

  /** One tagged element at the top of the tree. */
  element(tag: string, draw: () => void, options: { title?: string; alt?: string } = {}): void {
    const element = this.pdf.struct(tag, options);
    this.root.add(element);
    this.content(element, tag, draw);
    element.end();
  }

  /** A container in the tree, such as a table; fill it with `child` and call `end`. */
  container(tag: string, options: { title?: string } = {}): Structure {
    const element = this.pdf.struct(tag, options);
    this.root.add(element);
    return element;
  }

  child(parent: Structure, tag: string): Structure {
    const element = this.pdf.struct(tag);
    parent.add(element);
    return element;
  }

  /** A leaf with content. Header cells say which way they point. */
  leaf(parent: Structure, tag: string, draw: () => void, scope?: 'Column' | 'Row'): void {
    const element = this.pdf.struct(tag);
    // pdfkit has no option for table attributes; the dictionary is the documented place for them (ISO 32000-1, 14.8.5.7).
    if (scope) (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = { O: 'Table', Scope: scope };
    parent.add(element);
    this.content(element, tag, draw);
    element.end();
  }

  private content(element: Structure, tag: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Lines, fills and page numbers: drawn, but not read aloud. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Width of a text on one line, remembered, for cells repeat. */
  measure(text: string, font: FontName, size: number): number {
    const key = `${font}|${size}|${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.pdf.font(font).fontSize(size).widthOfString(text, figuresOf(text));
      this.widths.set(key, width);
    }
    return width;
  }

  /** One line of text in a box of the given width: shrunk a little if it must be, then cut with an ellipsis. Never wraps. */
  write(text: string, x: number, y: number, width: number, style: TextStyle): void {
    const font = style.font ?? 'regular';
    const { fitted, size } = this.fit(printable(text), width, font, style.size, style.smallestShare ?? SMALLEST_SHARE);
    if (fitted === '') return;
    const drawn = Math.min(width, this.measure(fitted, font, size));
    const offset = style.align === 'right' ? width - drawn : style.align === 'center' ? (width - drawn) / 2 : 0;
    this.pdf
      .font(font)
      .fontSize(size)
      .fillColor(style.colour ?? INK)
      .text(fitted, x + offset, y + (style.size - size) / 2, { lineBreak: false, ...figuresOf(fitted) });
  }

  private fit(text: string, width: number, font: FontName, wanted: number, smallestShare: number): { fitted: string; size: number } {
    const natural = this.measure(text, font, wanted);
    if (natural <= width) return { fitted: text, size: wanted };
    const size = Math.max(wanted * smallestShare, (wanted * width) / natural);
    let fitted = text;
    while (fitted.length > 1 && this.measure(fitted, font, size) > width + 0.1) fitted = `${fitted.replace(/…$/, '').slice(0, -1).trimEnd()}…`;
    return { fitted, size };
  }

  /** Height that a wrapped text takes in the given width. */
  heightOf(text: string, width: number, style: TextStyle): number {
    return this.pdf
      .font(style.font ?? 'regular')
      .fontSize(style.size)
      .heightOfString(printable(text), { width });
  }

  /** Wrapped text. */
  writeWrapped(text: string, x: number, y: number, width: number, style: TextStyle): void {
    this.pdf
      .font(style.font ?? 'regular')
      .fontSize(style.size)
      .fillColor(style.colour ?? INK)
      // Numbers stand to the right, and there the narrow comma after a 7 would be read as no comma at all.
      .text(printable(text), x, y, { width, align: style.align ?? 'left', ...(style.align === 'right' ? figuresOf(text) : NO_FIGURES) });
  }

  /** Writes the foot of every page and closes the document. */
  async finish(): Promise<Uint8Array> {
    const { start, count } = this.pdf.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.pdf.switchToPage(start + index);
      const y = this.pdf.page.height - MARGIN - 8;
      const number = this.doc.pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(count));
      this.artifact(() => {
        this.write(this.doc.foot, this.left, y, this.width - 120, { size: 7.5, colour: QUIET });
        this.write(number, this.right - 110, y, 110, { size: 7.5, colour: QUIET, align: 'right' });
      });
    }
    this.root.end();
    const chunks: Buffer[] = [];
    const finished = new Promise<void>((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.pdf.on('end', () => resolve());
      this.pdf.on('error', reject);
    });
    this.pdf.end();
    await finished;
    return new Uint8Array(Buffer.concat(chunks));
  }
}

// pdfkit remembers the layout of a word only when no feature is asked for, and laying out is most of the work of a long report:
// so the feature is asked for where it shows, in single lines with digits.
function figuresOf(text: string): typeof FIGURES {
  return /\d/.test(text) ? FIGURES : NO_FIGURES;
}
