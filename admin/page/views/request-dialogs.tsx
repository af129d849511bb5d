import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Textarea,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import type { RequestLineShape } from '../../tab/shapes';
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
}: Asking & { readonly onSend: (reason: string) => void }): ReactNode {
  const { language } = usePage();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reason.trim() === '';
  return (
    <Form
      title={say(language, 'req.decline-one', { number: line.number })}
      send={say(language, 'button.decline-send')}
      onClose={onClose}
      onSend={() => {
        setTried(true);
        if (reason.trim() !== '') onSend(reason);
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
    </Form>
  );
}

/** Where and when the device is picked up. */
export function ReadyDialog({
  line,
  onClose,
  onSend,
}: Asking & { readonly onSend: (place: string, when: string) => void }): ReactNode {
  const { language } = usePage();
  const [place, setPlace] = useState(line.place);
  const [time, setTime] = useState('');
  const missing = place.trim() === '';
  return (
    <Form
      title={say(language, 'req.ready-one', { number: line.number })}
      send={say(language, 'button.ready')}
      onClose={onClose}
      onSend={() => {
        if (!missing) onSend(place, time);
      }}
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
    </Form>
  );
}

function Form({
  title,
  send,
  onClose,
  onSend,
  children,
}: {
  readonly title: string;
  readonly send: string;
  readonly onClose: () => void;
  readonly onSend: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { language } = usePage();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onSend();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{children}</DialogContent>
            <DialogActions fluid>
              <Button onClick={onClose}>{say(language, 'page.close')}</Button>
              <Button appearance="primary" type="submit">
                {send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
