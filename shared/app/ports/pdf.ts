import type { ReportDoc } from '../../report/report-doc.ts';

/** Turns a finished report into the bytes of a PDF. May throw; `report.export` answers `report.failed` then. */
export type RenderReport = (report: ReportDoc) => Promise<Uint8Array>;
