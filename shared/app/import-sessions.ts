import type { Workbook } from '../exchange/workbook.ts';
import { type OwnWorkbook, readOwnWorkbook } from '../exchange/write/own-workbook.ts';
import type { NewId } from './ports/ids.ts';

/** A workbook that somebody is importing. */
export interface OpenImport {
  readonly id: string;
  readonly fileName: string;
  readonly workbook: Workbook;
  /** The plan, where this program wrote the workbook. */
  readonly own: OwnWorkbook | null;
}

/** The workbooks being imported. They live in memory until they are taken over, or pushed out by newer ones. */
export interface ImportSessions {
  readonly open: (fileName: string, workbook: Workbook) => OpenImport;
  readonly find: (id: string) => OpenImport | null;
  readonly close: (id: string) => void;
}

/** More windows than this do not import at the same time. */
const MOST_OPEN = 4;

export function createImportSessions(newId: NewId): ImportSessions {
  const open = new Map<string, OpenImport>();
  return {
    open: (fileName, workbook) => {
      const own = readOwnWorkbook(workbook);
      const session = { id: newId(), fileName, workbook, own: typeof own === 'string' ? null : own };
      open.set(session.id, session);
      const [oldest] = open.keys();
      if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
      return session;
    },
    find: (id) => open.get(id) ?? null,
    close: (id) => {
      open.delete(id);
    },
  };
}
