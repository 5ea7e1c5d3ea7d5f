/** Processor time that `work` takes, in milliseconds: other programs on the machine disturb it less than the clock. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** The median of several runs; `prepare` makes what a run starts from and is not measured. */
export function medianTime<T>(runs: number, prepare: (run: number) => T, work: (start: T) => void): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = prepare(run);
    times.push(
      processorTime(() => {
        work(start);
      }),
    );
  }
  return median(times);
}

/** Two significant digits below ten, none after the point above. */
export function inDigits(value: number): string {
  return value < 10 ? value.toPrecision(2) : Math.round(value).toLocaleString('en');
}

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
