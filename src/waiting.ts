/** Often enough that nobody notices, in ms. */
const STEP = 5;

/**
 * Waits until something holds, for so many ms at most, by timers of the request's own. Never wait on a promise that
 * another request made: where that one is cancelled, the promise never settles and whoever waits hangs with it.
 */
export async function waitFor(holds: () => boolean, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (!holds() && Date.now() < end) await scheduler.wait(STEP);
}
