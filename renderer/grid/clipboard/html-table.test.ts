import { describe, expect, it } from 'vitest';
import { writeHtmlTable } from './html-table.ts';

describe('writeHtmlTable', () => {
  it('writes a field for every cell, empty ones too, and escapes what HTML would take for its own', () => {
    const html = writeHtmlTable([
      ['D', ''],
      ['Ø<1>', 'a&"b"'],
    ]);
    expect(html).toContain(
      '<table><tr><td sdnum="0;0;@">D</td><td sdnum="0;0;@"></td></tr><tr><td sdnum="0;0;@">Ø&lt;1&gt;</td><td sdnum="0;0;@">a&amp;&quot;b&quot;</td></tr></table>',
    );
  });
});
