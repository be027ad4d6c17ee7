import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether set-up has installed the project's own Node.js; it does so only where the machine's own is too old. */
export const HAS_PINNED_NODE = existsSync(path.resolve(import.meta.dirname, '..', '..', 'tools', 'node', 'node_modules'));
