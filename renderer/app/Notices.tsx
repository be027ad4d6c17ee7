import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { AppError } from '#shared/errors/app-error.ts';
import { ErrorMessage } from '../features/ErrorMessage.tsx';
import { isPlanRoute } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import { useQuery } from '../state/use-query.ts';
import { Message } from '../ui/Message.tsx';
import { useText } from './locale/use-text.ts';

/** What went wrong: what happened, what it means, what to do. Stays until it is dealt with. */
export function Notices(): ReactNode {
  const { t } = useText();
  const notice = useApp((state) => state.notice);
  const setNotice = useApp((state) => state.setNotice);
  const openError = useApp((state) => (isPlanRoute(state.route) ? state.openError : null));
  const planError = useApp((state) => state.plan?.error ?? null);
  const refused = useApp((state) => state.plan?.refused.length ?? 0);
  const retryRefused = useApp((state) => state.retryRefused);
  const dismissError = useApp((state) => state.dismissError);
  const status = useQuery('service.status', {}).value;
  return (
    <>
      {status?.readOnly && (
        <div className="notice">
          <Message kind="advice">{t(`app.status.${status.readOnly}`)}</Message>
        </div>
      )}
      {notice && (
        <Notice error={notice}>
          <Button variant="secondary" onClick={() => setNotice(null)}>
            {t('app.close')}
          </Button>
        </Notice>
      )}
      {openError && (
        <Notice error={openError}>
          <Button variant="secondary" onClick={() => window.location.reload()}>
            {t('app.retry')}
          </Button>
        </Notice>
      )}
      {planError && (
        <Notice error={planError}>
          {refused > 0 && (
            <Button variant="secondary" onClick={() => void retryRefused()}>
              {t('app.apply-again')}
            </Button>
          )}
          <Button variant="tertiary" onClick={dismissError}>
            {t('app.close')}
          </Button>
        </Notice>
      )}
    </>
  );
}

function Notice({ error, children }: { readonly error: AppError; readonly children: ReactNode }): ReactNode {
  return (
    <div className="notice">
      <ErrorMessage error={error}>
        <div className="row">{children}</div>
      </ErrorMessage>
    </div>
  );
}
