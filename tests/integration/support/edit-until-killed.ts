import { writeSync } from 'node:fs';
import { composeService } from '#service/compose.ts';
import { createClient } from '#shared/contract/client.ts';
import { writePlanDocument } from '#shared/contract/write-plan-document.ts';
import { aPlan } from '../../support/a-plan.ts';
import { EDITS_A_VERSION, editNumber } from './edit-number.ts';

/**
 * A program of its own that edits one plan as fast as it can, one numbered edit after the other, and writes a line
 * `planId revision` for every edit that was answered. Now and then it saves a version before that line. It never stops by itself.
 */
const [, , dbPath = ''] = process.argv;
const client = createClient(composeService({ dbPath }).call);

const listed = await client.call('department.list', {});
let planId = listed.ok ? listed.value[0]?.plans[0]?.id : undefined;
if (planId === undefined) {
  const plan = aPlan().cycle(6).withLines(6, '- - - - - - -').build();
  const added = await client.call('plan.import', { fileName: 'killed', text: writePlanDocument(plan) });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  planId = added.value.planId;
}
const opened = await client.call('plan.open', { planId });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));

for (let revision = opened.value.revision; ; revision++) {
  const answer = await client.call('plan.execute', { planId, baseRevision: revision, command: editNumber(revision + 1) });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  if (answer.value.revision % EDITS_A_VERSION === 0) {
    const saved = await client.call('version.save', { planId, name: `after ${answer.value.revision}`, lock: true });
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  }
  writeSync(1, `${planId} ${answer.value.revision}\n`);
}
