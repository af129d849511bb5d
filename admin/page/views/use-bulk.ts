import { useEffect, useRef, useState } from 'react';
import { say } from '../../../bot/locale';
import type { FateLine } from '../../tab/bulk-shapes';
import { textOf } from '../asked';
import { usePage } from '../page-context';

/** So many devices go in one question: few enough that the progress is seen. */
const part = 25;

interface Lines {
  readonly lines: readonly FateLine[];
}

interface Bulk {
  /** Undefined until it is known. */
  readonly fates?: readonly FateLine[];
  readonly problem?: string;
  readonly done: number;
  readonly begun: boolean;
  readonly apply: () => void;
}

/** The fates of those chosen under a step, and the step itself, part by part. Closing ends it between two parts. */
export function useBulk(ids: readonly string[], act: string, administration: string): Bulk {
  const { ask, tell, language } = usePage();
  const [fates, setFates] = useState<readonly FateLine[]>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(0);
  const [begun, setBegun] = useState(false);
  const open = useRef(true);
  const failed = (what: unknown): void => {
    setProblem(textOf(what, say(language, 'page.failed')));
  };
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  useEffect(() => {
    let current = true;
    setFates(undefined);
    setProblem(undefined);
    const devices = ids.map((id) => ({ id }));
    Promise.all(
      parts(devices).map((some) =>
        ask<Lines>('/devices/bulk/plan', { act, administration, devices: some }),
      ),
    ).then((answers) => {
      if (current) setFates(answers.flatMap(({ lines }) => lines));
    }, failed);
    return () => {
      current = false;
    };
    // `failed` says the same thing whenever it is made.
  }, [ask, ids, act, administration]);

  async function work(shown: readonly FateLine[]): Promise<void> {
    let [now, changed] = [shown, 0];
    for (const some of parts(shown)) {
      if (!open.current) return;
      const devices = some.map(({ id, version }) => ({ id, version }));
      const { lines } = await ask<Lines>('/devices/bulk/apply', { act, administration, devices });
      const after = new Map(lines.map((line) => [line.id, line]));
      now = now.map((line) => after.get(line.id) ?? line);
      changed += lines.filter(({ fate }) => fate === 'done').length;
      setFates(now);
      setDone((before) => before + some.length);
    }
    setDone(ids.length);
    tell(say(language, 'bulk.ended', { count: changed }));
  }

  const apply = (): void => {
    if (fates === undefined) return;
    setBegun(true);
    work(fates).catch(failed);
  };
  return {
    ...(fates !== undefined && { fates }),
    ...(problem !== undefined && { problem }),
    done,
    begun,
    apply,
  };
}

function parts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / part) }, (_, n) =>
    all.slice(n * part, (n + 1) * part),
  );
}
