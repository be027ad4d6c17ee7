import type { ServiceEvent } from '#shared/contract/envelope.ts';

const NAME = 'vaktbalanse-events';

/** Opens a stream of news; the answer closes it. */
export type OpenEvents = (onEvent: (event: ServiceEvent) => void) => () => void;

interface Relayed {
  readonly id: string;
  readonly event: ServiceEvent;
}

/**
 * News of the web host for all tabs over one connection. A browser allows six connections to one address, so a stream in
 * each tab would leave the seventh tab without an answer: the tab that holds the lock listens and tells the others.
 */
export function openSharedEvents(url: string): OpenEvents {
  return (onEvent) => {
    const channel = new BroadcastChannel(NAME);
    const giveUp = new AbortController();
    let lastId = '';
    let close = () => giveUp.abort();

    channel.addEventListener('message', (message: MessageEvent<Relayed>) => {
      lastId = message.data.id;
      onEvent(message.data.event);
    });

    const listen = () =>
      new Promise<void>((resolve) => {
        // A tab that takes over asks for what came after the last news it was told.
        const source = new EventSource(lastId === '' ? url : `${url}?last=${lastId}`);
        source.addEventListener('message', (message: MessageEvent<string>) => {
          const relayed: Relayed = { id: message.lastEventId, event: JSON.parse(message.data) };
          lastId = relayed.id;
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, unlike a window, takes none
          channel.postMessage(relayed);
          onEvent(relayed.event);
        });
        close = () => {
          source.close();
          resolve();
        };
      });
    // Rejects only when this tab stops before its turn came.
    navigator.locks.request(NAME, { signal: giveUp.signal }, listen).catch(() => undefined);

    return () => {
      close();
      channel.close();
    };
  };
}
