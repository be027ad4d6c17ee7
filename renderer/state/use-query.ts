import { useEffect, useState } from 'react';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/methods.ts';
import type { AppError } from '#shared/errors/app-error.ts';
import { useClient } from './store.ts';

export interface QueryState<T> {
  /** The newest answer; stays while a newer one is fetched. */
  readonly value: T | null;
  readonly error: AppError | null;
}

/** Asks the service, and again whenever the input or the version changes. Answers that come too late are dropped. */
export function useQuery<M extends MethodName>(method: M, input: MethodInput<M>, version = 0): QueryState<MethodOutput<M>> {
  const client = useClient();
  const [state, setState] = useState<QueryState<MethodOutput<M>>>({ value: null, error: null });
  // One text for all that a new question depends on, so that an equal input in a new object asks nothing.
  const key = JSON.stringify({ input, version });
  useEffect(() => {
    let isWanted = true;
    void client.call(method, (JSON.parse(key) as { readonly input: MethodInput<M> }).input).then((answer) => {
      if (!isWanted) return;
      setState((before) => (answer.ok ? { value: answer.value, error: null } : { value: before.value, error: answer.error }));
    });
    return () => {
      isWanted = false;
    };
  }, [client, method, key]);
  return state;
}
