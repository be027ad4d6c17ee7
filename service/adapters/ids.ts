import { randomUUID } from 'node:crypto';
import type { NewId } from '#shared/app/ports/ids.ts';

export const newId: NewId = () => randomUUID();
