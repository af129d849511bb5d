import type { State } from './lifecycle';
import { states } from './lifecycle';
import { arrows } from './lifecycle-steps';

/** The states' names in the drawing's two languages. */
export interface StateNames {
  readonly sv: (state: State) => string;
  readonly en: (state: State) => string;
}

type Arrow = (typeof arrows)[number];

const aside: readonly State[] = ['lost', 'found'];

/**
 * A page with its drawings brought up to date: what stands between `<!-- drawn: NAME -->` and
 * `<!-- end -->` is drawn anew from the machine, the prose around it stays. Throws a RangeError for
 * the name of a drawing that there is none of.
 */
export function redrawn(page: string, names: StateNames): string {
  return page.replace(
    /(<!-- drawn: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, end: string) => {
      const draw = drawings[name];
      if (draw === undefined) throw new RangeError(`there is no drawing called ${name}`);
      return `${begin}\n${draw(names)}\n\n${end}`;
    },
  );
}

const drawings: Readonly<Record<string, (names: StateNames) => string>> = {
  life: ({ en }) =>
    diagram(
      arrows.filter((arrow) => !goesAside(arrow)),
      en,
    ),
  lost: ({ en }) => diagram(arrows.filter(goesAside), en),
  states: table,
};

function goesAside({ from, to }: Arrow): boolean {
  return aside.includes(from) || aside.includes(to);
}

/** A Mermaid state diagram. Steps that stay in their state stand in its box: loops cover other labels. */
function diagram(drawn: readonly Arrow[], nameOf: (state: State) => string): string {
  const seen = states.filter((state) =>
    drawn.some(({ from, to }) => from === state || to === state),
  );
  const box = (state: State): string => {
    const staying = drawn.filter(({ from, to }) => from === state && to === state);
    return [nameOf(state), ...staying.map(({ step }) => `↻ ${step}`)].join(' ');
  };
  const leading = drawn.filter(({ from, to }) => from !== to);
  const lines = [
    ...seen.map((state) => `state "${box(state)}" as ${id(state)}`),
    ...seen.filter(isFirst).map((state) => `[*] --> ${id(state)}`),
    ...leading.map(({ from, to, step }) => `${id(from)} --> ${id(to)}: ${step}`),
    ...seen.filter(isLast).map((state) => `${id(state)} --> [*]`),
  ];
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n');
}

/** Mermaid takes a dash in an id for part of an arrow. */
function id(state: State): string {
  return state.replaceAll('-', '_');
}

function isFirst(state: State): boolean {
  return arrows.every(({ to }) => to !== state);
}

/** A life ends where nothing leads on; taking back a wrong report is no way on. */
function isLast(state: State): boolean {
  return arrows.every(({ from, step }) => from !== state || step === 'withdraw-outcome');
}

function table(names: StateNames): string {
  const rows = states.map((state) => {
    const steps = arrows.filter(({ from }) => from === state).map(({ step }) => `\`${step}\``);
    return `| \`${state}\` | ${names.sv(state)} | ${names.en(state)} | ${steps.join(', ') || '–'} |`;
  });
  return ['| state | svenska | English | steps from here |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
