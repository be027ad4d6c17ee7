import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceModule } from './build-reference.ts';

const FOLDER = path.resolve(import.meta.dirname, '..', 'shared', 'reference');
const HEAD = 'municipality_code,municipality_name,ssb_table,metric_label,metric,period,value,unit';

describe('build-reference', () => {
  it('makes exactly the module that is checked in', () => {
    expect(referenceModule(readFileSync(path.join(FOLDER, 'kostra-2024-2025.csv'), 'utf8'))).toBe(
      readFileSync(path.join(FOLDER, 'kostra-2024-2025.ts'), 'utf8').replaceAll('\r\n', '\n'),
    );
  });

  it('reads quoted fields with commas and quotes', () => {
    expect(referenceModule(`${HEAD}\n1,A,9,"a, ""b""",m,2024,1.50,x\n`)).toContain(`m: { label: 'a, "b"', table: '9', unit: 'x' }`);
  });

  it.each([
    ['another header', 'a,b\n1,2\n', 'Unexpected columns'],
    ['a value that is no number', `${HEAD}\n1,A,9,l,m,2024,..,x\n`, 'line 2: ".." is not a plain number'],
    ['a missing field', `${HEAD}\n1,A,9,l,m,2024,1\n`, 'line 2: eight fields'],
    ['one number for two municipalities', `${HEAD}\n1,A,9,l,m,2024,1,x\n1,B,9,l,m,2024,1,x\n`, 'line 3: 1 has two names'],
    ['one metric with two descriptions', `${HEAD}\n1,A,9,l,m,2024,1,x\n1,A,9,k,m,2024,1,x\n`, 'line 3: m has two descriptions'],
  ])('refuses %s', (_, csv, message) => {
    expect(() => referenceModule(csv)).toThrow(message);
  });
});
