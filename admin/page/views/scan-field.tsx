import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { scannedCode } from '../../../bot/domain/labels/scanned';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { useCamera } from './use-camera';

/** Takes a code; says whether it was taken. */
type OnCode = (code: string) => Promise<boolean>;

/**
 * Takes one code after another: a hand scanner types and ends with Enter, and so can a person; or the
 * camera looks. The next may be scanned before the one before is answered. What was refused comes back
 * into the field, marked, so that the next scan takes its place.
 */
export function ScanField({
  label,
  onCode,
}: {
  readonly label: string;
  readonly onCode: OnCode;
}): ReactNode {
  const { language, tell } = usePage();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const taken = useInTurn(onCode);
  const take = async (read: string): Promise<void> => {
    const code = scannedCode(read);
    if (code === '') return;
    if (await taken(code)) {
      tell(say(language, 'con.scanned', { code }));
      return;
    }
    tell(say(language, 'con.scan-refused', { code }));
    flushSync(() => {
      setText((typed) => (typed === '' ? code : typed));
    });
    if (input.current?.value === code) input.current.select();
  };
  const camera = useCamera((code) => void take(code));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setText('');
        void take(text);
      }}
    >
      <Field label={label}>
        <Input
          ref={input}
          value={text}
          autoComplete="off"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {camera.can && (
        <div>
          <Button onClick={camera.on ? camera.stop : camera.start}>
            {say(language, camera.on ? 'con.scan-stop' : 'con.scan-camera')}
          </Button>
          {camera.failed && <p role="alert">{say(language, 'con.scan-no-camera')}</p>}
          <video ref={camera.video} hidden={!camera.on} muted playsInline className="scan" />
        </div>
      )}
    </form>
  );
}

/** One code at a time, in the order they were read, each by what the page knows when its turn comes. */
function useInTurn(onCode: OnCode): OnCode {
  const latest = useRef(onCode);
  latest.current = onCode;
  const before = useRef<Promise<unknown>>(Promise.resolve());
  return (code) => {
    const turn = before.current.then(() => latest.current(code));
    before.current = turn.catch(() => undefined);
    return turn;
  };
}
