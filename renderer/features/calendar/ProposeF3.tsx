import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { DAY_NAMES } from '#shared/domain/model/plan.ts';
import { weekdayIndex } from '#shared/time/local-date.ts';
import { useText } from '../../app/locale/use-text.ts';
import { useApp, usePlan } from '../../state/store.ts';
import { useQuery } from '../../state/use-query.ts';
import { Message } from '../../ui/Message.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { ErrorMessage } from '../ErrorMessage.tsx';

/** The shifts that must become F3 so that the rule about Sundays and public holidays holds; puts them in when told to. */
export function ProposeF3(): ReactNode {
  const { t, date } = useText();
  const planId = usePlan((state) => state.planId);
  const revision = usePlan((state) => state.revision);
  const lines = usePlan((state) => state.plan.lines);
  const execute = useApp((state) => state.execute);
  const openDialog = useApp((state) => state.openDialog);
  const { value, error } = useQuery('plan.calendar', { planId }, revision);
  const labels = new Map(lines.map((line) => [line.id, line.label || line.id]));
  const close = (): void => openDialog(null);

  async function apply(): Promise<void> {
    if (value?.f3.command) await execute(value.f3.command);
    close();
  }

  return (
    <Modal title={t('app.action.propose-f3')} closeLabel={t('app.close')} className="wide-dialog" onClose={close}>
      {error && <ErrorMessage error={error} />}
      {value && value.f3.unsolved.length > 0 && <Message kind="problem">{t('app.f3.unsolved', { count: value.f3.unsolved.length })}</Message>}
      {value && value.f3.proposals.length === 0 && value.f3.unsolved.length === 0 && <p>{t('app.f3.none')}</p>}
      {value && value.f3.proposals.length > 0 && (
        <>
          <p>{t('app.f3.intro')}</p>
          <div className="form-buttons">
            <Button data-autofocus onClick={() => void apply()}>
              {t('app.f3.apply', { count: value.f3.proposals.length })}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('app.cancel')}
            </Button>
          </div>
          <div className="table-scroll">
            <table className="table fit">
              <caption>{t('app.f3.count', { count: value.f3.proposals.length })}</caption>
              <thead>
                <tr>
                  {(['line', 'date', 'replaces'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`app.f3.col.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {value.f3.proposals.map((proposal) => (
                  <tr key={`${proposal.line} ${proposal.day}`}>
                    <th scope="row">{labels.get(proposal.line) ?? proposal.line}</th>
                    <td>
                      {t(`day.${DAY_NAMES[weekdayIndex(proposal.date)] ?? 'mon'}`)} {date(proposal.date)}
                    </td>
                    <td>{proposal.replaces}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Modal>
  );
}
