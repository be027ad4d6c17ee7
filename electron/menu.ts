import { Menu, type MenuItemConstructorOptions, shell } from 'electron';
import { type Locale, translate } from '#shared/i18n/translate.ts';

export interface MenuOptions {
  readonly locale: Locale;
  readonly databaseFile: string;
  readonly allowDevTools: boolean;
}

/** Builds the menu bar in a language. Undo and redo belong to the page, which knows more than text fields. */
export function setMenu(options: MenuOptions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

function menuTemplate({ locale, databaseFile, allowDevTools }: MenuOptions): MenuItemConstructorOptions[] {
  const text = (key: Parameters<typeof translate>[1]) => translate(locale, key);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const devTools: MenuItemConstructorOptions[] = allowDevTools ? [separator, { role: 'toggleDevTools', label: text('menu.dev-tools') }] : [];
  return [
    {
      label: text('menu.file'),
      submenu: [
        { label: text('menu.show-database'), click: () => shell.showItemInFolder(databaseFile) },
        separator,
        { role: 'quit', label: text('menu.quit') },
      ],
    },
    {
      label: text('menu.edit'),
      submenu: [
        { role: 'cut', label: text('menu.cut') },
        { role: 'copy', label: text('menu.copy') },
        { role: 'paste', label: text('menu.paste') },
        { role: 'selectAll', label: text('menu.select-all') },
      ],
    },
    {
      label: text('menu.view'),
      submenu: [
        { role: 'zoomIn', label: text('menu.zoom-in') },
        { role: 'zoomOut', label: text('menu.zoom-out') },
        { role: 'resetZoom', label: text('menu.zoom-reset') },
        separator,
        { role: 'togglefullscreen', label: text('menu.full-screen') },
        ...devTools,
      ],
    },
    {
      label: text('menu.window'),
      submenu: [
        { role: 'minimize', label: text('menu.minimize') },
        { role: 'close', label: text('menu.close') },
      ],
    },
  ];
}
