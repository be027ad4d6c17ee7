import type { ExportedFile } from '#shared/contract/methods.ts';

/** Hands a finished file to the person: a download in a browser, the system's save dialog in the desktop window. */
export function saveFile(file: ExportedFile): void {
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.fileName;
  link.click();
  // The download has its own hold of the data once it has started; free ours a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
