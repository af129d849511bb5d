import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { scannedCode } from '../../../bot/domain/labels/scanned';
import { say } from '../../../bot/locale';
import { usePage } from '../page-context';
import { useCamera } from './use-camera';

/**
 * Takes one code after another: a hand scanner types and ends with Enter, and so can a person; or the
 * camera looks, where the browser can read codes. What was refused stays in the field.
 */
export function ScanField({
  label,
  onCode,
}: {
  readonly label: string;
  readonly onCode: (code: string) => Promise<boolean>;
}): ReactNode {
  const { language, tell } = usePage();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const take = async (read: string): Promise<void> => {
    const code = scannedCode(read);
    if (code === '') return;
    if (await onCode(code)) {
      setText('');
      tell(say(language, 'con.scanned', { code }));
    } else setText(code);
    input.current?.focus();
  };
  const camera = useCamera((code) => void take(code));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
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
