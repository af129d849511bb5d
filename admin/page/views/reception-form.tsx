import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { ReceptionShape } from '../../tab/return-shapes';
import { usePage } from '../page-context';
import { ScannedLine, type Judged } from './reception-line';

/** What somebody has said so far: of each thing, and where they are put. */
export interface Said {
  readonly judged: Readonly<Record<string, Judged>>;
  readonly place?: string;
}

interface Props {
  readonly seen: ReceptionShape;
  readonly said: Said;
  readonly onSaid: (change: (before: Said) => Said) => void;
  readonly onSend: (draft: string, typed: readonly string[], place: string) => Promise<void>;
  readonly onDrop: (typed: string) => void;
}

/** The things that were scanned, with what has to be said of each before they are received. */
export function ReceptionForm({ seen, said, onSaid, onSend, onDrop }: Props): ReactNode {
  const { language } = usePage();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const { judged, place = seen.places[0] ?? '' } = said;
  const coming = seen.lines.filter(({ can }) => can);
  const ready = coming.every(({ typed, unknown }) => isJudged(judged[typed], unknown));
  const send = async (): Promise<void> => {
    setTried(!ready);
    if (!ready || busy) return;
    setBusy(true);
    const sent = coming.map(({ typed }) => typed);
    await onSend(seen.draft, sent, place);
    setBusy(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
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
              onSaid((before) => ({ ...before, judged: { ...before.judged, [line.typed]: one } }));
            }}
            onDrop={() => {
              onDrop(line.typed);
            }}
          />
        ))}
      </ul>
      {seen.left > 0 && (
        <p>{say(language, 'ret.left', { most: seen.lines.length, count: seen.left })}</p>
      )}
      {coming.length > 0 && (
        <div className="form">
          <Place
            places={seen.places}
            place={place}
            onPlace={(value) => {
              onSaid((before) => ({ ...before, place: value }));
            }}
          />
          <div className="acts">
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {say(language, 'receive.send')}
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}

function Place({
  places,
  place,
  onPlace,
}: {
  readonly places: readonly string[];
  readonly place: string;
  readonly onPlace: (place: string) => void;
}): ReactNode {
  const { language } = usePage();
  return (
    <>
      <Field label={say(language, 'back.place-label')}>
        <Input
          list="places"
          value={place}
          onChange={(_, { value }) => {
            onPlace(value);
          }}
        />
      </Field>
      <datalist id="places">
        {places.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </datalist>
    </>
  );
}

function isJudged(one: Judged | undefined, unknown: boolean): boolean {
  return one?.grade !== undefined && (!unknown || one.kind !== undefined);
}
