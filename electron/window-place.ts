import { readFileSync, writeFileSync } from 'node:fs';

/** Where a window stood when it was closed. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** The remembered place; null when there is none or the file is unreadable. */
export function readPlace(file: string): WindowPlace | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isPlace(value) ? value : null;
  } catch {
    return null;
  }
}

/** Remembers a place. A failure is of no consequence: the next window opens in the usual size. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place));
  } catch {
    // Nothing to be done, and nothing lost.
  }
}

function isPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false;
  const place = value as Readonly<Record<string, unknown>>;
  const numbers = [place.x, place.y, place.width, place.height];
  return numbers.every((each) => Number.isInteger(each)) && Number(place.width) >= 400 && Number(place.height) >= 300 && typeof place.isMaximized === 'boolean';
}
