import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ReceiptShape, ReceptionShape } from '../../tab/return-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { ReceptionForm, type Said } from './reception-form';
import { Receipt } from './reception-receipt';
import { ScanField } from './scan-field';

/** Changes the list by what it is when its turn comes: two codes may be scanned in one go. */
export type ChangeCodes = (change: (before: readonly string[]) => readonly string[]) => void;

interface Props {
  readonly codes: readonly string[];
  readonly onCodes: ChangeCodes;
  readonly onReceived: () => void;
}

/** What somebody has in front of them: scanned one after another, judged, received and signed for. */
export function Reception({ codes, onCodes, onReceived }: Props): ReactNode {
  const { language, tell } = usePage();
  const [receipt, setReceipt] = useState<ReceiptShape>();
  const scan = (code: string): Promise<boolean> => {
    setReceipt(undefined);
    if (codes.includes(code)) tell(say(language, 'ret.before', { code }));
    onCodes((before) => (before.includes(code) ? before : [...before, code]));
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
  const { language, ask, tell } = usePage();
  const query = codes.map((code) => `code=${encodeURIComponent(code)}`).join('&');
  const asked = useAsked<ReceptionShape>(`/reception?${query}`);
  // Here, so that it is still there when the server has not answered about a code.
  const [said, setSaid] = useState<Said>({ judged: {} });
  const send = async (draft: string, sent: readonly string[], place: string): Promise<void> => {
    const lines = sent.map((typed) => ({ typed, ...said.judged[typed] }));
    try {
      onReceipt(await ask<ReceiptShape>('/reception', { draft, place, lines }));
      // What was not sent stays: what can't come in yet, and what was too much for one time.
      onCodes((before) => before.filter((code) => !sent.includes(code)));
    } catch (problem) {
      tell(textOf(problem, say(language, 'page.failed')));
    }
  };
  return (
    <Shown asked={asked}>
      {(seen) => (
        <ReceptionForm
          seen={{ ...seen, lines: seen.lines.filter(({ typed }) => codes.includes(typed)) }}
          said={said}
          onSaid={setSaid}
          onSend={send}
          onDrop={(dropped) => {
            onCodes((before) => before.filter((code) => code !== dropped));
          }}
        />
      )}
    </Shown>
  );
}
