import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../bot/locale';
import { usePage } from './page-context';

interface Props {
  readonly title: string;
  readonly send: string;
  /** Resolves with why it was not done; undefined where it was, or where there is nothing to add. */
  readonly onSend: () => Promise<string | undefined>;
  readonly onClose: () => void;
  /** What else may be done than sending it; `act` says in the dialog what went wrong with that too. */
  readonly more?: (act: (send: Props['onSend']) => void) => ReactNode;
  readonly children: ReactNode;
}

/** A form in a dialog: sent once however often it is pressed; what went wrong is said in it, and it stays. */
export function FormDialog({ title, send, onSend, onClose, more, children }: Props): ReactNode {
  const { language } = usePage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async (sent: Props['onSend']): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(await sent());
    setBusy(false);
  };
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
            void act(onSend);
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              {problem !== undefined && (
                <MessageBar intent="error" layout="multiline" role="alert">
                  <MessageBarBody>{problem}</MessageBarBody>
                </MessageBar>
              )}
              {children}
            </DialogContent>
            <DialogActions fluid>
              {more?.((sent) => void act(sent))}
              <Button onClick={onClose}>{say(language, 'page.close')}</Button>
              <Button appearance="primary" type="submit" disabledFocusable={busy}>
                {send}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
