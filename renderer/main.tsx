import './ui/layers.css';
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-ext-400.css';
import '@fontsource/inter/latin-500.css';
import '@fontsource/inter/latin-ext-500.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/inter/latin-ext-600.css';
import './ui/designsystemet.css';
import '@digdir/designsystemet-css/theme';
import './ui/tokens.css';
import './ui/base.css';
import './ui/table.css';
import './ui/fields.css';
import './ui/blocks.css';
import './ui/forced-colors.css';
import './app/frame.css';
import { createRoot } from 'react-dom/client';
import { must } from '#shared/kernel/assert.ts';
import { App } from './app/App.tsx';
import { rememberedScreen } from './app/last-screen.ts';
import { goTo } from './state/route.ts';
import { createAppStore, StoreProvider } from './state/store.ts';
import { DEFAULT_SETTINGS } from './state/view-slice.ts';
import { createTransport } from './transport/client.ts';

async function start(): Promise<void> {
  const client = createTransport();
  const answer = await client.call('settings.get', {});
  const settings = answer.ok ? answer.value : DEFAULT_SETTINGS;
  const { store } = createAppStore(client, settings);
  if (!answer.ok) store.getState().setNotice(answer.error);
  // Without an address one comes back to where one was.
  if (window.location.hash === '' && settings.lastPlanId) goTo({ screen: rememberedScreen(), planId: settings.lastPlanId });
  createRoot(must(document.getElementById('root'), 'the element #root')).render(
    <StoreProvider store={store} client={client}>
      <App />
    </StoreProvider>,
  );
}

void start();
