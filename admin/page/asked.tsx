import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { say } from '../../bot/locale';
import { AskError } from './ask';
import { usePage } from './page-context';

/** The answer to a question, asked when `path` changes and when told to. */
export interface Answered<T> {
  readonly data?: T;
  readonly problem?: string;
  readonly again: () => void;
  readonly put: (data: T) => void;
}

export function useAsked<T>(path: string): Answered<T> {
  const { ask, language } = usePage();
  const [state, setState] = useState<{ data?: T; problem?: string; path?: string }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let current = true;
    ask<T>(path).then(
      (data) => {
        if (current) setState({ data, path });
      },
      (problem: unknown) => {
        if (current) setState({ problem: textOf(problem, say(language, 'page.failed')), path });
      },
    );
    return () => {
      current = false;
    };
  }, [ask, path, round, language]);
  const again = useCallback(() => {
    setRound((before) => before + 1);
  }, []);
  const put = useCallback(
    (data: T) => {
      setState({ data, path });
    },
    [path],
  );
  return { ...state, again, put };
}

/** What went wrong, in words for the person. */
export function textOf(problem: unknown, otherwise: string): string {
  return problem instanceof AskError && problem.text !== '' ? problem.text : otherwise;
}

/** What is asked for, once it is there; until then that it is being fetched, or why it is not. */
export function Shown<T>({
  asked,
  children,
}: {
  readonly asked: Answered<T>;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  const { language } = usePage();
  if (asked.data !== undefined) return children(asked.data);
  if (asked.problem === undefined) return <Spinner label={say(language, 'page.loading')} />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{asked.problem}</MessageBarBody>
      <Button onClick={asked.again}>{say(language, 'page.again')}</Button>
    </MessageBar>
  );
}
