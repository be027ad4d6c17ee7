import type { SearchNews, SearchOrder, SearchOutcome } from '#shared/app/ports/search.ts';

/** What the search thread is given when it starts. */
export interface ThreadOrder extends SearchOrder {
  /** One whole number, shared between the threads: 1 asks the search to end with what it has. */
  readonly stop: SharedArrayBuffer;
}

/** What the search thread tells. */
export type SearchReport = { readonly type: 'news'; readonly news: SearchNews } | { readonly type: 'result'; readonly outcome: SearchOutcome };
