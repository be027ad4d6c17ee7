import loadHighs, { type Highs } from 'highs';

// Loaded once, with the first program.
let loading: Promise<Highs> | null = null;

/** HiGHS, compiled to WebAssembly. Single-threaded and repeatable; solving blocks the thread it runs in. A failed loading is tried again next time. */
export async function loadEngine(): Promise<Highs> {
  loading ??= loadHighs();
  try {
    return await loading;
  } catch (problem) {
    loading = null;
    throw problem;
  }
}
