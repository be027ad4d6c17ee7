/**
 * Runs the built main process (its path is the first argument) in plain Node with the stand-in for Electron, makes a plan
 * and a report through its message port, and prints what came back. A process of its own, because a bundle is tested here
 * and no test runner may transform it.
 */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const [bundle = '', text = ''] = process.argv.slice(2);
const standIn = new URL('./fake-electron.ts', import.meta.url).href;
registerHooks({ resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context)) });

const { app, invokeFrom, seen } = await import(standIn);
await import(pathToFileURL(bundle).href);
for (let wait = 0; wait < 500 && seen.windows.length === 0 && seen.exitCodes.length === 0; wait += 1) await new Promise((resolve) => setTimeout(resolve, 10));

const call = (method: string, input: object) => invokeFrom(seen.windows[0].webContents.mainFrame, 'vaktbalanse:call', { method, input });
const added = await call('plan.import', { fileName: 'x.json', text });
const report = await call('report.export', { planId: added.value.planId, kind: 'union', locale: 'nb' });
// Proofs are made in a thread, which must be found beside the bundle; the solver too.
const proven = await call('plan.bound', { planId: added.value.planId });
// The search runs in a thread, which must be found beside the bundle.
const settings = { keep: 'nothing', keepWeekends: false, keepLines: [], keepCells: [], seconds: null, seed: 1, moves: 2000 };
const order = ['minimum', 'competence', 'weekend', 'weekday', 'wishes', 'fairness', 'surplus', 'health', 'likeness'];
await call('optimise.start', { planId: added.value.planId, settings: { ...settings, order } });
let job;
for (let wait = 0; wait < 3000 && (job === undefined || job.state === 'running'); wait += 1) {
  await new Promise((resolve) => setTimeout(resolve, 10));
  job = (await call('optimise.get', { planId: added.value.planId })).value.job;
}
const page = await seen.protocolHandlers.get('app')(new Request('app://vaktbalanse/index.html'));
process.stdout.write(
  JSON.stringify({
    preload: seen.windows[0].options.webPreferences.preload,
    added: added.ok,
    report: report.ok ? Buffer.from(report.value.base64, 'base64').subarray(0, 5).toString() : report.error,
    page: page.status,
    search: job.state,
    proven: proven.ok ? proven.value.bounds.length : proven.error,
  }),
);
app.quit();
