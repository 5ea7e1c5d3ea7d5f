/** Takes steps against gradients, each value at its own pace (Kingma, Ba 2015: Adam). */
export function createAdam(values: Float64Array): (gradient: Float64Array, size: number) => void {
  const mean = new Float64Array(values.length);
  const square = new Float64Array(values.length);
  let taken = 0;
  return (gradient, size) => {
    taken++;
    const [a, b] = [1 - 0.9 ** taken, 1 - 0.999 ** taken];
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] ?? 0;
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * g;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
      values[i] = (values[i] ?? 0) - (size * (mean[i] ?? 0)) / a / (Math.sqrt((square[i] ?? 0) / b) + 1e-8);
    }
  };
}
