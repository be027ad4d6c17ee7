import type { ServiceStatus } from '../../contract/methods.ts';
import type { AppContext } from '../app-context.ts';

/** `service.status`: the program's version, the file it works on, and whether it may write to it. */
export function getStatus({ version, store }: AppContext): ServiceStatus {
  return { version, file: store.file, readOnly: store.readOnly };
}
