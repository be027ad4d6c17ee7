import type { Workbook } from '../../exchange/workbook.ts';

/**
 * Reads a spreadsheet file. What it is, is judged by the bytes; the name is for messages.
 * @throws AppFailure `workbook.wrong-kind`, `workbook.password`, `workbook.damaged`, `workbook.too-large`, `workbook.too-many-cells`
 */
export type ReadWorkbook = (bytes: Uint8Array, fileName: string) => Promise<Workbook>;
