import type { Block, ReportDoc } from '#shared/report/report-doc.ts';
import { drawProfile } from './draw-profile.ts';
import { drawLegend, drawRota } from './draw-rota.ts';
import { drawHeading, drawParagraph, drawSignatures, drawTable, drawTiles } from './draw-text.ts';
import { Page } from './page.ts';

function draw(page: Page, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(page, block);
    case 'paragraph':
      return drawParagraph(page, block);
    case 'tiles':
      return drawTiles(page, block);
    case 'table':
      return drawTable(page, block);
    case 'rota':
      return drawRota(page, block);
    case 'legend':
      return drawLegend(page, block);
    case 'profile':
      return drawProfile(page, block);
    case 'signatures':
      return drawSignatures(page, block);
    case 'page-break':
      return page.addPage();
  }
}

/** Draws a report as a tagged PDF: real text, real table headers, language and title set. Returns the file's bytes. */
export async function renderReport(doc: ReportDoc): Promise<Uint8Array> {
  const page = new Page(doc);
  for (const block of doc.blocks) draw(page, block);
  return page.finish();
}
