import type { ReportInput, ReportKind } from '../../report/report-input.ts';

/** One report to print: what it is made of and which kind. */
export type ReportRequest = ReportInput & { readonly kind: ReportKind };

/** Turns a report into the bytes of a PDF. May throw; `report.export` answers `report.failed` then. */
export type RenderReport = (request: ReportRequest) => Promise<Uint8Array>;
