/** The database does not answer, and nothing is wrong with what it was asked. */
export class Outage extends Error {
  override name = "Outage";
}

/** How long readers wait for the database, in ms. */
const PATIENCE = 2_000;

/** So many failures in a row, or one silence, and nobody asks for so long, in ms: a database in trouble is not hammered. */
const FAILURES = 3;
const PAUSE = 3_000;

let failures = 0;
let pausedAt = Number.NEGATIVE_INFINITY;

/**
 * Asks the database.
 * @throws Outage where it fails, has not answered in two seconds, or is left in peace
 */
export async function askPatiently<T>(ask: () => Promise<T>): Promise<T> {
  if (Math.abs(Date.now() - pausedAt) < PAUSE)
    throw new Outage("The database was in trouble a moment ago and is left in peace.");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Outage(`The database has not answered in ${PATIENCE} ms.`)), PATIENCE);
  });
  try {
    const answer = await Promise.race([ask(), impatience]);
    failures = 0;
    return answer;
  } catch (error) {
    if (isMistake(error)) throw error;
    failures += error instanceof Outage ? FAILURES : 1;
    if (failures >= FAILURES) pausedAt = Date.now();
    throw error instanceof Outage ? error : new Outage("The database fails.", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** A statement that SQLite or D1 refuses is our mistake, and would be refused again. */
function isMistake(error: unknown): boolean {
  return error instanceof Error && /SQLITE_(ERROR|CONSTRAINT|MISMATCH|RANGE)|D1_TYPE_ERROR/.test(error.message);
}
