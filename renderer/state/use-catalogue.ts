import { useEffect, useState } from 'react';
import type { Catalogue } from '#shared/contract/methods.ts';
import type { Transport } from '../transport/transport.ts';
import { useClient } from './store.ts';

// The catalogue never changes while the program runs, and many small marks ask for it.
const answers = new WeakMap<Transport, Promise<Catalogue | null>>();

/** Rules, figures and numbers of law, asked for once; null until the answer has come. */
export function useCatalogue(): Catalogue | null {
  const client = useClient();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  useEffect(() => {
    let isWanted = true;
    void catalogueOf(client).then((answer) => {
      if (isWanted) setCatalogue(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [client]);
  return catalogue;
}

function catalogueOf(client: Transport): Promise<Catalogue | null> {
  const known = answers.get(client);
  if (known) return known;
  const asked = client.call('catalogue.get', {}).then((answer) => {
    if (answer.ok) return answer.value;
    answers.delete(client); // so that the next one asks again
    return null;
  });
  answers.set(client, asked);
  return asked;
}
