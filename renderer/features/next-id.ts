/** A short id that none of the others has: `prefix-1`, `prefix-2` … or plain numbers without a prefix. */
export function nextId(taken: readonly { readonly id: string }[], prefix = ''): string {
  const known = new Set(taken.map((each) => each.id));
  for (let number = taken.length + 1; ; number += 1) {
    const id = prefix === '' ? String(number) : `${prefix}-${number}`;
    if (!known.has(id)) return id;
  }
}
