import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app, type BrowserWindow, dialog, session } from 'electron';
import { composeService, type Service } from '#service/compose.ts';
import { defaultDatabasePath } from '#service/default-database-path.ts';
import { addDemoWhenEmpty } from '#service/demo.ts';
import { createClient } from '#shared/contract/client.ts';
import { AppFailure } from '#shared/errors/app-error.ts';
import { describeError } from '#shared/i18n/describe-error.ts';
import type { Locale } from '#shared/i18n/translate.ts';
import { askWhereToSave } from './downloads.ts';
import { setMenu } from './menu.ts';
import { servePort } from './port-server.ts';
import { lockDownContents, lockDownSession, registerAppScheme, serveAppFiles } from './security.ts';
import { openWindow } from './window.ts';

// Everything up to the first await must happen before the app is ready, so this file is the entry and runs top down.
const folder = import.meta.dirname;
let service: Service | null = null;
let window: BrowserWindow | null = null;
let locale: Locale = 'nb';

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  lockDownContents();
  app.on('second-instance', showWindow);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => service?.close());
  app.whenReady().then(start).catch(giveUp);
} else {
  // The running one comes to the front instead; two would compete for the database.
  app.quit();
}

async function start(): Promise<void> {
  const options = readOptions();
  service = composeService({ dbPath: options.db });
  if (options.demo && !service.readOnly) await addDemoWhenEmpty(service);
  const settings = await createClient(service.call).call('settings.get', {});
  if (settings.ok) locale = settings.value.locale;
  const databaseFile = service.file;
  const showMenu = () => setMenu({ locale, databaseFile, allowDevTools: !app.isPackaged });

  servePort(service, (method, envelope) => {
    if (method !== 'settings.set' || !envelope.ok) return;
    locale = (envelope.value as { readonly locale: Locale }).locale;
    showMenu();
  });
  serveAppFiles(session.defaultSession, join(folder, '..', 'renderer'));
  lockDownSession(session.defaultSession);
  askWhereToSave(session.defaultSession, () => locale);
  showMenu();
  window = openWindow({ preload: join(folder, 'preload.cjs'), placeFile: join(app.getPath('userData'), 'window.json'), allowDevTools: !app.isPackaged });
  window.on('closed', () => {
    window = null;
  });
}

function readOptions(): { readonly db: string; readonly demo: boolean } {
  // Unknown arguments are Chromium's own.
  const { values } = parseArgs({ args: process.argv.slice(1), options: { db: { type: 'string' }, demo: { type: 'boolean' } }, strict: false });
  const usual = defaultDatabasePath({ platform: process.platform, home: homedir(), environment: process.env });
  return { db: typeof values.db === 'string' ? values.db : usual, demo: values.demo === true };
}

function showWindow(): void {
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Says in a dialog why the app cannot start (a damaged or newer database, say), and ends. */
function giveUp(problem: unknown): void {
  if (problem instanceof AppFailure) {
    const { title, detail, advice } = describeError(locale, problem.error);
    dialog.showErrorBox(title, [detail, advice].filter((text) => text !== '').join('\n\n'));
  } else {
    console.error(problem);
    dialog.showErrorBox('Vaktbalanse', problem instanceof Error ? problem.message : String(problem));
  }
  app.exit(1);
}
