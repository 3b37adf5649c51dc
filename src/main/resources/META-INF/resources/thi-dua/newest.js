// A place of a page shows the answer to the newest question, however slowly an older one is answered.
const turns = new WeakMap();

/** Waits for what a place shows; undefined when something else was asked for there meanwhile, also for a refusal. */
export async function newest(place, answer) {
  const turn = (turns.get(place) ?? 0) + 1;
  turns.set(place, turn);
  const [{ status, value, reason }] = await Promise.allSettled([answer]);
  if (turns.get(place) !== turn) return undefined;
  if (status === 'rejected') throw reason;
  return value;
}
