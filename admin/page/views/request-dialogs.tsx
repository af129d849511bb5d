import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { RequestLineShape } from '../../tab/shapes';
import { FormDialog } from '../form-dialog';
import { usePage } from '../page-context';

interface Asking {
  readonly line: RequestLineShape;
  readonly onClose: () => void;
}

/** A refusal needs its reason: the person who asked reads it. */
export function DeclineDialog({
  line,
  onClose,
  onSend,
}: Asking & { readonly onSend: (reason: string) => Promise<string | undefined> }): ReactNode {
  const { language } = usePage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  return (
    <FormDialog
      title={say(language, 'req.decline-one', { number: line.number })}
      send={say(language, 'button.decline-send')}
      onClose={onClose}
      onSend={async () => {
        setTried(true);
        return reason.trim() === '' ? undefined : onSend(reason);
      }}
    >
      <Field
        label={say(language, 'input.decline-reason')}
        required
        validationMessage={missing ? say(language, 'input.decline-reason-missing') : undefined}
      >
        <Textarea
          value={reason}
          maxLength={500}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}

/** Where and when the device is picked up. */
export function ReadyDialog({
  line,
  onClose,
  onSend,
}: Asking & {
  readonly onSend: (place: string, when: string) => Promise<string | undefined>;
}): ReactNode {
  const { language } = usePage();
  const [place, setPlace] = useState(line.place);
  const [time, setTime] = useState('');
  const missing = place.trim() === '';
  return (
    <FormDialog
      title={say(language, 'req.ready-one', { number: line.number })}
      send={say(language, 'button.ready')}
      onClose={onClose}
      onSend={async () => (missing ? undefined : onSend(place, time))}
    >
      <Field
        label={say(language, 'input.ready-place')}
        required
        validationMessage={missing ? say(language, 'input.ready-place-missing') : undefined}
      >
        <Input
          value={place}
          maxLength={200}
          onChange={(_, { value }) => {
            setPlace(value);
          }}
        />
      </Field>
      <Field
        label={say(language, 'input.ready-when')}
        hint={say(language, 'input.ready-when-hint')}
      >
        <Input
          value={time}
          maxLength={200}
          onChange={(_, { value }) => {
            setTime(value);
          }}
        />
      </Field>
    </FormDialog>
  );
}
