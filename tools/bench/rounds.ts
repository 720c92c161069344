/** Interleaved rounds: what is compared runs in turn, so that a slow moment of the machine hits all alike. */
import { type Figures, type Load, measure } from "./load.ts";
import { cpuTimeOf } from "./runtime.ts";

export interface Contender extends Load {
  /** Before each of its turns. */
  prepare?(): Promise<void>;
}

export interface Result extends Figures {
  /** CPU time of the whole runtime, in milliseconds a request; undefined where the system doesn't tell. */
  cpu: number | undefined;
}

export interface Plan {
  rounds: number;
  /** Of each turn; one more, unmeasured, warms each contender up. */
  seconds: number;
}

/** Each contender's results, round by round. */
export async function runRounds(
  contenders: Contender[],
  { rounds, seconds }: Plan,
  { pid, folder }: { pid: number | undefined; folder: string },
): Promise<Result[][]> {
  const results: Result[][] = contenders.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, contender] of contenders.entries()) {
      await contender.prepare?.();
      const before = cpuTimeOf(pid);
      const figures = await measure(contender, round === 0 ? 1 : seconds, folder);
      const after = cpuTimeOf(pid);
      const cpu = before === undefined || after === undefined ? undefined : (after - before) / figures.requests;
      if (round > 0) results[i]?.push({ ...figures, cpu });
    }
  }
  return results;
}

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** A contender's medians. */
export function summary(rounds: Result[]): Result {
  const of = (pick: (result: Result) => number) => median(rounds.map(pick));
  return {
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
    rate: of(({ rate }) => rate),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpu: rounds.some(({ cpu }) => cpu === undefined) ? undefined : of(({ cpu }) => cpu as number),
  };
}

/** How many requests a second one reaches of the other's, in the same round: the median of the rounds. */
export function ratioOf(rounds: Result[], limit: Result[]): number {
  return median(rounds.map(({ rate }, i) => rate / (limit[i] as Result).rate));
}
