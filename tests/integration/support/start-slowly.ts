import { takeWriterLock } from '#db/writer-lock.ts';
import { composeService } from '#service/compose.ts';

/** A program of its own that is the writer at once, but takes a while to make the file. Runs until its input ends. */
const [, , dbPath = ''] = process.argv;
const lock = takeWriterLock(dbPath);
process.stdout.write('started\n');
setTimeout(() => {
  lock?.release();
  const service = composeService({ dbPath });
  process.stdin.on('end', () => service.close()).resume();
}, 400);
