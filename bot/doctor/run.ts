import { linesOf, type Check, type Finding } from './finding';

/** The checks one after another, each printed when it is done; the findings of all. */
export async function examine(
  checks: readonly Check[],
  write: (line: string) => void,
): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for (const { name, run } of checks) {
    const findings = await run();
    for (const line of linesOf(name, findings)) write(line);
    all.push(...findings);
  }
  write(conclusion(all));
  return all;
}

function conclusion(findings: readonly Finding[]): string {
  const many = (level: Finding['level']): number =>
    findings.filter((one) => one.level === level).length;
  const [faults, looks] = [many('fault'), many('look')];
  if (faults > 0) return `\n${faults === 1 ? 'One fault' : `${faults} faults`} to put right.`;
  return looks > 0 ? `\nIt works; ${looks} worth a look.` : '\nAll is well.';
}
