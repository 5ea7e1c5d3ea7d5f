import type { Owner } from '../roles/role';
import type { Probabilities } from './attribution';
import type { Feature } from './features';
import { weightsOf } from './model';

/** Sums of the weights towards each owner; larger is likelier. */
export type Scores = Readonly<Record<Owner, number>>;

/** Adds up what the model knows about the features. */
export function scoresOf(features: readonly Feature[]): Scores {
  let cto = 0;
  let cio = 0;
  let shared = 0;
  for (const { name } of features) {
    const weights = weightsOf(name);
    if (weights === undefined) continue;
    cto += weights[0];
    cio += weights[1];
    shared += weights[2];
  }
  return { cto, cio, shared };
}

/** Turns scores into probabilities. */
export function probabilitiesOf({ cto, cio, shared }: Scores): Probabilities {
  const highest = Math.max(cto, cio, shared);
  const powers = {
    cto: Math.exp(cto - highest),
    cio: Math.exp(cio - highest),
    shared: Math.exp(shared - highest),
  };
  const sum = powers.cto + powers.cio + powers.shared;
  return { cto: powers.cto / sum, cio: powers.cio / sum, shared: powers.shared / sum };
}
