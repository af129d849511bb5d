import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ReceiptShape, ReceptionShape } from '../../tab/return-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Receipt } from './reception-receipt';
import { ScannedLine, type Judged } from './reception-line';
import { ScanField } from './scan-field';

interface Props {
  readonly codes: readonly string[];
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onReceived: () => void;
}

/** What somebody has in front of them: scanned one after another, judged, received and signed for. */
export function Reception({ codes, onCodes, onReceived }: Props): ReactNode {
  const { language, tell } = usePage();
  const [receipt, setReceipt] = useState<ReceiptShape>();
  const scan = async (code: string): Promise<boolean> => {
    setReceipt(undefined);
    if (!codes.includes(code)) onCodes([...codes, code]);
    else tell(say(language, 'ret.before', { code }));
    return Promise.resolve(true);
  };
  return (
    <>
      <h2>{say(language, 'ret.receive')}</h2>
      <ScanField label={say(language, 'ret.scan')} onCode={scan} />
      {receipt !== undefined && <Receipt receipt={receipt} />}
      {codes.length > 0 && (
        <Scanned
          codes={codes}
          onCodes={onCodes}
          onReceipt={(signed) => {
            setReceipt(signed);
            onCodes([]);
            onReceived();
          }}
        />
      )}
    </>
  );
}

function Scanned({
  codes,
  onCodes,
  onReceipt,
}: Omit<Props, 'onReceived'> & { readonly onReceipt: (receipt: ReceiptShape) => void }): ReactNode {
  const query = codes.map((code) => `code=${encodeURIComponent(code)}`).join('&');
  const asked = useAsked<ReceptionShape>(`/reception?${query}`);
  return (
    <Shown asked={asked}>
      {(seen) => <ReceptionForm seen={seen} {...{ codes, onCodes, onReceipt }} />}
    </Shown>
  );
}

function ReceptionForm({
  seen,
  codes,
  onCodes,
  onReceipt,
}: Omit<Props, 'onReceived'> & {
  readonly seen: ReceptionShape;
  readonly onReceipt: (receipt: ReceiptShape) => void;
}): ReactNode {
  const { language, ask, tell } = usePage();
  const [judged, setJudged] = useState<Readonly<Record<string, Judged>>>({});
  const [place, setPlace] = useState(seen.places[0] ?? '');
  const [tried, setTried] = useState(false);
  const coming = seen.lines.filter(({ can }) => can);
  const ready = coming.every(({ typed, unknown }) => isJudged(judged[typed], unknown));
  const send = (): void => {
    setTried(true);
    if (!ready) return;
    const lines = coming.map(({ typed }) => ({ typed, ...judged[typed] }));
    ask<ReceiptShape>('/reception', { draft: seen.draft, place, lines }).then(
      onReceipt,
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{say(language, coming.length === 0 ? 'receive.nothing' : 'receive.intro')}</p>
      <ul className="scanned">
        {seen.lines.map((line) => (
          <ScannedLine
            key={line.typed}
            line={line}
            judged={judged[line.typed] ?? {}}
            tried={tried}
            onJudged={(one) => {
              setJudged({ ...judged, [line.typed]: one });
            }}
            onDrop={() => {
              onCodes(codes.filter((code) => code !== line.typed));
            }}
          />
        ))}
      </ul>
      {seen.left > 0 && <p>{say(language, 'receive.left', { count: seen.left })}</p>}
      {coming.length > 0 && (
        <div className="form">
          <Field label={say(language, 'back.place-label')}>
            <Input
              list="places"
              value={place}
              onChange={(_, { value }) => {
                setPlace(value);
              }}
            />
          </Field>
          <datalist id="places">
            {seen.places.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </datalist>
          <div className="acts">
            <Button type="submit" appearance="primary">
              {say(language, 'receive.send')}
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

function isJudged(one: Judged | undefined, unknown: boolean): boolean {
  return one?.grade !== undefined && (!unknown || one.kind !== undefined);
}
