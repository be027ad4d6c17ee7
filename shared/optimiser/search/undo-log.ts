/** Numbers, and what those that were written lately were before, so that they can be put back. */
export class UndoLog {
  readonly values: Float64Array;
  // Grow to the most that one move writes and stay so.
  readonly #places: number[] = [];
  readonly #before: number[] = [];
  #count = 0;

  constructor(length: number) {
    this.values = new Float64Array(length);
  }

  /** Writes a number and tells by how much it grew. */
  write(place: number, value: number): number {
    const before = this.values[place] as number;
    if (before === value) return 0;
    this.#places[this.#count] = place;
    this.#before[this.#count] = before;
    this.#count += 1;
    this.values[place] = value;
    return value - before;
  }

  /** What was written stays. */
  keep(): void {
    this.#count = 0;
  }

  /** What was written is put back. */
  putBack(): void {
    while (this.#count > 0) {
      this.#count -= 1;
      this.values[this.#places[this.#count] as number] = this.#before[this.#count] as number;
    }
  }
}
