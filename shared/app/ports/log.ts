/** Where the service tells developers what went wrong. Never gets names or the contents of cells. */
export interface Log {
  error(message: string, details: Readonly<Record<string, unknown>>): void;
}
