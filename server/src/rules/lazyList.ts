/** A list of which each element may be made when it is asked for. An array is one too. */
export interface List<T> extends Iterable<T> {
  readonly length: number;
  /** `undefined` beyond the end; `index` is not negative. */
  at(index: number): T | undefined;
}

/** A list whose elements `make` makes, each time that they are asked for. */
export class LazyList<T> implements List<T> {
  readonly length: number;
  readonly #make: (index: number) => T | undefined;

  /** @param make must know an element for every index from 0 to below `length` */
  constructor(length: number, make: (index: number) => T | undefined) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): T | undefined {
    return index < this.length ? this.#make(index) : undefined;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) {
      const made = this.#make(i);
      if (made !== undefined) yield made;
    }
  }
}

/** The first elements of a list, at most `count`; the others are not made. */
export function firstOf<T>(list: List<T>, count: number): readonly T[] {
  const first: T[] = [];
  for (let i = 0; i < Math.min(list.length, count); i++) {
    const one = list.at(i);
    if (one !== undefined) first.push(one);
  }
  return first;
}
