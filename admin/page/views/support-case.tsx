import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { Fragment, useRef, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised, timeText } from '../../../bot/locale/format';
import { whenText } from '../../../cards/support/when-text';
import type { CaseShape } from '../../tab/support-shapes';
import { Shown, textOf, useAsked, type Answered } from '../asked';
import { usePage } from '../page-context';
import { Ending, Moving, Noting } from './support-forms';

/** One case: what it is about, and what may be done with it now. */
export function CaseDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const { language } = usePage();
  const asked = useAsked<CaseShape>(`/support/case?id=${encodeURIComponent(id)}`);
  const content = useRef<HTMLDivElement>(null);
  // What was pressed may be gone after it: the focus must stand somewhere in the dialog.
  const { act, problem } = useCase(asked, id, () => content.current?.focus());
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {say(language, 'sup.case', { number: asked.data?.number ?? '…' })}
          </DialogTitle>
          <DialogContent tabIndex={0} ref={content}>
            {problem !== '' && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>{problem}</MessageBarBody>
              </MessageBar>
            )}
            <Shown asked={asked}>
              {(one) => (
                <>
                  <Facts one={one} />
                  {one.may.finish && <Ending places={one.places} act={act} />}
                  {one.may.move && one.times.length > 0 && <Moving times={one.times} act={act} />}
                  {one.may.change && <Noting act={act} />}
                </>
              )}
            </Shown>
          </DialogContent>
          <DialogActions fluid>
            {asked.data !== undefined && <Steps one={asked.data} act={act} />}
            <Button onClick={onClose}>{say(language, 'page.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Asks for something to be done; what was typed stays where a rule says no. */
export type Act = (path: string, more: object) => Promise<boolean>;

function useCase(
  asked: Answered<CaseShape>,
  id: string,
  onDone: () => void,
): { readonly act: Act; readonly problem: string } {
  const { language, ask, tell } = usePage();
  const [problem, setProblem] = useState('');
  const act: Act = async (path, more) => {
    try {
      asked.put(await ask<CaseShape>(`/support/${path}`, { booking: id, ...more }));
      setProblem('');
      tell(say(language, 'sup.done-it'));
      onDone();
      return true;
    } catch (thrown) {
      setProblem(textOf(thrown, say(language, 'page.failed')));
      return false;
    }
  };
  return { act, problem };
}

function Facts({ one }: { readonly one: CaseShape }): ReactNode {
  const { language } = usePage();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [say(language, 'sup.stage'), capitalised(say(language, `sup.stage-${one.stage}`))],
    [say(language, 'sup.time'), whenText(language, new Date(one.start))],
    [say(language, 'booking.by'), one.by],
    [say(language, 'booking.technician'), one.technician],
    [say(language, 'booking.about'), say(language, `support.of.${one.category}`)],
    [say(language, 'booking.device'), one.device],
    [say(language, 'booking.trouble'), one.trouble],
    [say(language, 'sup.phone'), one.phone],
    [say(language, 'booking.was-done'), one.done],
  ];
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      {one.join !== undefined && (
        <p>
          <Link href={one.join} target="_blank" rel="noreferrer">
            {say(language, 'booking.join')}
          </Link>
        </p>
      )}
      {one.notes.length > 0 && (
        <>
          <h2>{say(language, 'sup.notes')}</h2>
          <ul>
            {one.notes.map(({ name, at, text }) => (
              <li key={at + text}>
                {timeText(language, new Date(at))} {name}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Steps({ one, act }: { readonly one: CaseShape; readonly act: Act }): ReactNode {
  const { language } = usePage();
  const { may } = one;
  const steps = [
    ...(may.start ? (['start'] as const) : []),
    ...(may.takeOver ? (['take-over'] as const) : []),
    ...(may.change ? (['cancel'] as const) : []),
  ];
  return steps.map((step) => (
    <Button
      key={step}
      appearance={step === 'start' ? 'primary' : 'secondary'}
      onClick={() => {
        void act('step', { step });
      }}
    >
      {say(language, `booking.do.${step}`)}
    </Button>
  ));
}
