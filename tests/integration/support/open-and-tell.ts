import { composeService } from '#service/compose.ts';

/** A program of its own that opens the file, tells in which way, and keeps it open until its input ends. */
const [, , dbPath = ''] = process.argv;
const service = composeService({ dbPath });
process.stdout.write(`${String(service.readOnly)}\n`);
process.stdin.on('end', () => service.close()).resume();
