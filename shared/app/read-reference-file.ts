import { readSsbFile } from '../contract/read-ssb-file.ts';
import type { ReferenceFile } from '../domain/compare/reference-file.ts';
import { AppFailure } from '../errors/app-error.ts';
import { regionNameKey } from '../exchange/ssb/ssb-region.ts';
import { referenceRegions } from '../reference/find-reference.ts';
import { decodeBase64 } from './encode.ts';
import type { ReadDb } from './ports/plan-store.ts';

/** A file of SSB's as it came over the wire; municipalities that are known already are found by name alone. @throws AppFailure of `readSsbFile` */
export function readReferenceFile(db: Pick<ReadDb, 'references'>, { fileName, base64 }: { readonly fileName: string; readonly base64: string }): ReferenceFile {
  const read = readSsbFile(decodeBase64(base64), fileName, municipalityCodes(db));
  if (!read.ok) throw new AppFailure(read.error);
  return read.value;
}

function municipalityCodes({ references }: Pick<ReadDb, 'references'>): ReadonlyMap<string, string> {
  return new Map(referenceRegions(references).flatMap(({ code, name, kind }) => (kind === 'municipality' ? [[regionNameKey(name), code]] : [])));
}
