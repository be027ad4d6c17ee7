import { goTo } from '../../state/route.ts';
import { useAppStore, useClient } from '../../state/store.ts';

/** Takes a plan document in and opens it; says what is wrong with it otherwise. */
export function useImport(): (file: File) => Promise<void> {
  const client = useClient();
  const store = useAppStore();
  return async (file) => {
    const { setNotice, departmentsChanged } = store.getState();
    setNotice(null);
    const answer = await client.call('plan.import', { fileName: file.name, text: await file.text() });
    if (!answer.ok) return setNotice(answer.error);
    departmentsChanged();
    goTo({ screen: 'overview', planId: answer.value.planId });
  };
}
