import { join } from 'node:path';
import { app, type Session } from 'electron';
import { type Locale, translate } from '#shared/i18n/translate.ts';

/** Files that the page hands out (reports, plan documents) go through the system's save dialog. */
export function askWhereToSave(session: Session, locale: () => Locale): void {
  session.on('will-download', (event, item) => {
    // Only what the page itself made; nothing is fetched from anywhere.
    if (!item.getURL().startsWith('blob:')) return event.preventDefault();
    item.setSaveDialogOptions({ title: translate(locale(), 'desktop.save-title'), defaultPath: join(app.getPath('documents'), item.getFilename()) });
  });
}
