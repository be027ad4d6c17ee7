/** Names of the two message channels between the window and the main process. */
export const CALL_CHANNEL = 'vaktbalanse:call';
export const EVENT_CHANNEL = 'vaktbalanse:event';

/** What the window sends on the call channel. */
export interface CallMessage {
  readonly method: string;
  readonly input: unknown;
}
