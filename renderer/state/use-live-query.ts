import { useEffect, useRef, useState } from 'react';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/methods.ts';
import { useClient } from './store.ts';
import type { QueryState } from './use-query.ts';

/**
 * As `useQuery`, for input that changes many times a second: one question at a time, and after its answer the newest input. So every answer is
 * shown while somebody drags, and none is asked for that nobody will see. `null` asks nothing.
 */
export function useLiveQuery<M extends MethodName>(
  method: M,
  input: MethodInput<M> | null,
  version = 0,
): QueryState<MethodOutput<M>> & { readonly isBusy: boolean } {
  const client = useClient();
  const [state, setState] = useState<QueryState<MethodOutput<M>>>({ value: null, error: null });
  const [answered, setAnswered] = useState<string | null>(null);
  const key = input === null ? null : JSON.stringify({ input, version });
  const wanted = useRef(key);
  const isAsking = useRef(false);
  const isMounted = useRef(true);

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  useEffect(() => {
    wanted.current = key;
    async function ask(): Promise<void> {
      if (isAsking.current) return;
      isAsking.current = true;
      for (let asked: string | null = null; isMounted.current && wanted.current !== null && wanted.current !== asked; ) {
        asked = wanted.current;
        const answer = await client.call(method, (JSON.parse(asked) as { readonly input: MethodInput<M> }).input);
        if (!isMounted.current) break;
        setState((before) => (answer.ok ? { value: answer.value, error: null } : { value: before.value, error: answer.error }));
        setAnswered(asked);
      }
      isAsking.current = false;
    }
    void ask();
  }, [client, method, key]);

  return { ...state, isBusy: key !== null && answered !== key };
}
