import { lineOf, type Benchmark } from './figure';
import { contention } from './contention.bench';
import { imports } from './import.bench';
import { ledger } from './ledger.bench';
import { monthly } from './monthly.bench';
import { processes } from './processes.bench';
import { page } from './page.bench';
import { report } from './report.bench';
import { due } from './due.bench';
import { slots } from './slots.bench';
import { turn } from './turn.bench';

/** Every benchmark, in the order they run. */
const benchmarks: readonly Benchmark[] = [
  turn,
  contention,
  ledger,
  monthly,
  report,
  due,
  imports,
  page,
  slots,
  processes,
];

/** `npm run bench [NAME]`: one line a figure; always exit 0 unless a benchmark can't run. */
async function main(name: string | undefined): Promise<void> {
  const chosen = benchmarks.filter((one) => name === undefined || one.name === name);
  if (chosen.length === 0) {
    process.stderr.write(
      `No benchmark is called ${String(name)}. There are: ${benchmarks.map((one) => one.name).join(', ')}\n`,
    );
    process.exitCode = 1;
  }
  for (const benchmark of chosen) {
    for (const figure of await benchmark.run()) process.stdout.write(`${lineOf(figure)}\n`);
  }
}

void main(process.argv[2]);
