import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { capitalised } from '../../../bot/locale/format';
import type { ConsignmentShape } from '../../tab/consignment-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { ConsignmentActs } from './consignment-acts';
import { ConsignmentDevices } from './consignment-devices';
import { Differences } from './consignment-differences';
import { ReportFilePart } from './consignment-report';
import { ReadReports } from './consignment-reports';

/** Asks for something to be done with a consignment; says whether it was. */
export type ActOn = (path: string, body: object) => Promise<boolean>;

/** How often it is asked how far a report has come, in milliseconds. */
const pause = 1000;

/** One consignment: its devices, what can be done with it now, what does not match, its reports. */
export function ConsignmentView({ number }: { readonly number: number }): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<ConsignmentShape>(`/consignment?number=${String(number)}`);
  const { data, again } = asked;
  const [problem, setProblem] = useState('');
  const running = data?.reports.some(({ stage }) => stage === 'applying' || stage === 'undoing');
  useEffect(() => {
    if (running !== true) return undefined;
    const timer = setTimeout(again, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [running, again, data]);
  const act: ActOn = async (path, body) => {
    try {
      asked.put(await ask<ConsignmentShape>(path, { number, ...body }));
      setProblem('');
      tell(say(language, 'sup.done-it'));
      return true;
    } catch (thrown) {
      setProblem(textOf(thrown, say(language, 'page.failed')));
      return false;
    }
  };
  return (
    <Shown asked={asked}>
      {(one) => (
        <>
          <h2>{say(language, 'consignment.title', { number })}</h2>
          {problem !== '' && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
          <State one={one} />
          <ConsignmentActs one={one} act={act} />
          <ConsignmentDevices one={one} act={act} />
          <Differences one={one} act={act} />
          {one.stage === 'handed-over' && <ReportFilePart number={number} onDone={again} />}
          <ReadReports one={one} onUndo={again} />
        </>
      )}
    </Shown>
  );
}

function State({ one }: { readonly one: ConsignmentShape }): ReactNode {
  const { language, saveFile, tell } = usePage();
  const { number, stage, since, refurbisher, handedOverBy, carrier, seal } = one;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      say(language, 'con.stage'),
      capitalised(
        stage === 'handed-over'
          ? say(language, 'consignment.stage.handed-over', { at: since })
          : say(language, `consignment.stage.${stage}`),
      ),
    ],
    [say(language, 'consignment.to'), refurbisher],
    [say(language, 'consignment.count'), String(one.devices)],
    [say(language, 'consignment.handed-over-by'), handedOverBy],
    [say(language, 'consignment.carrier'), carrier],
    [say(language, 'consignment.seal'), seal],
  ];
  const save = (format: 'xlsx' | 'csv') => (): void => {
    const name = `${say(language, 'consignment.file-name', { number })}.${format}`;
    const path = `/consignment/file?number=${String(number)}&format=${format}`;
    saveFile(path, name).catch((thrown: unknown) => {
      tell(textOf(thrown, say(language, 'page.failed')));
    });
  };
  return (
    <>
      <dl className="facts">
        {rows.map(([label, value]) =>
          value === undefined ? null : (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ),
        )}
      </dl>
      {stage !== 'open' && stage !== 'cancelled' && (
        <div className="acts">
          <Button onClick={save('xlsx')}>{say(language, 'consignment.file.xlsx')}</Button>
          <Button onClick={save('csv')}>{say(language, 'consignment.file.csv')}</Button>
        </div>
      )}
    </>
  );
}

function Fact({
  label,
  children,
}: {
  readonly label: string;
  readonly children: string;
}): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
