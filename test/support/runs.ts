/**
 * How many cases a costly property is tried on: `count` in the fast suite, twelve times as many in the project `properties` of `npm test`, any number
 * of times as many with the environment variable `REMIT_RUNS`.
 *
 * @example `REMIT_RUNS=100 npx vitest run --project properties`
 */
export function runs(count: number): number {
  return Math.ceil(count * Number(process.env.REMIT_RUNS ?? 1));
}

/** The seed of these properties: a fixed one, or that of the environment variable `REMIT_SEED`. */
export function seedOr(fixed: number): number {
  return Number(process.env.REMIT_SEED ?? fixed);
}
