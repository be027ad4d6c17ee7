const GAP = '  ';

/** Rows of text as lines whose columns stand under each other. The last column is not padded. */
export function alignColumns(rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, width(cell))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        if (rightAligned.includes(column)) return space + cell;
        return column === row.length - 1 ? cell : cell + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Letters with their accents put together. */
function width(text: string): number {
  return text.normalize('NFC').length;
}
