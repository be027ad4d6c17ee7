import type { Log } from '#shared/app/ports/log.ts';

/** Writes one line of JSON an event to standard error, which every host leaves alone. */
export const standardErrorLog: Log = {
  error: (message, details) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', message, ...details })}\n`);
  },
};
