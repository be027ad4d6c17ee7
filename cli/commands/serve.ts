import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { composeService, type Service } from '#service/compose.ts';
import { defaultDatabasePath } from '#service/default-database-path.ts';
import { addDemoWhenEmpty } from '#service/demo.ts';
import { type Locale, translate } from '#shared/i18n/translate.ts';
import { startWebServer, type WebServer } from '../../web/server.ts';
import type { CommandCall, RunCommand } from '../command.ts';
import { usageError } from '../input/parse-arguments.ts';

// The environment names another folder where the app was built elsewhere.
const DIST = process.env.VAKTBALANSE_DIST || path.resolve(import.meta.dirname, '..', '..', 'dist', 'renderer');
const LARGEST_PORT = 65_535;

/** Runs the app for browsers on this machine until it is told to stop. */
export const serve: RunCommand = async (call) => {
  const { options, locale, terminal } = call;
  const port = parsePort(options.get('port') ?? '0', locale);
  if (!existsSync(path.join(DIST, 'index.html'))) throw usageError(locale, 'cli.usage.not-built');
  const dbPath = options.get('db') ?? defaultDatabasePath({ platform: process.platform, home: homedir(), environment: process.env });
  const service = composeService({ dbPath });
  try {
    if (service.readOnly) terminal.note(translate(locale, 'cli.serve.read-only', { file: service.file }));
    else if (options.has('demo')) await addDemoWhenEmpty(service);
    const server = await startListening(service, port, call);
    terminal.print(translate(locale, 'cli.serve.ready', { url: server.url }));
    terminal.note(translate(locale, 'cli.serve.stop', { file: service.file }));
    await stopSignal();
    await server.close();
  } finally {
    service.close();
  }
  return 0;
};

function parsePort(text: string, locale: Locale): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= LARGEST_PORT)) throw usageError(locale, 'cli.usage.port', { found: text });
  return port;
}

async function startListening(service: Service, port: number, { locale, terminal }: CommandCall): Promise<WebServer> {
  const onNewLaunchUrl = (url: string) => terminal.note(translate(locale, 'cli.serve.new-address', { url }));
  try {
    return await startWebServer({ service, port, distDir: DIST, onNewLaunchUrl });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') throw usageError(locale, 'cli.usage.port-taken', { port: String(port) });
    throw problem;
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
