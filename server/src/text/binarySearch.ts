/**
 * How many of the indices from 0 to below `length` come before a place, in a list where all of them stand in front.
 *
 * @param isBefore true of the first indices, false from the first one on of which it is not
 * @example `countBefore(3, (i) => [1, 4, 9][i] < 5)` is 2
 */
export function countBefore(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
