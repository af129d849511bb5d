import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { AdaptiveCard } from 'adaptivecards';
import { useEffect, useRef, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { Shown, useAsked } from '../asked';
import { usePage } from '../page-context';

/** A recipient's card, drawn by Microsoft's own renderer as Teams would. */
export function CardPreview({
  month,
  person,
  onClose,
}: {
  readonly month: string;
  readonly person: string;
  readonly onClose: () => void;
}): ReactNode {
  const { language } = usePage();
  const query = new URLSearchParams({ month, person }).toString();
  const asked = useAsked<{ readonly card: object }>(`/co2/preview?${query}`);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(language, 'kli.cards')}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Shown asked={asked}>{({ card }) => <Drawn card={card} />}</Shown>
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{say(language, 'page.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Cards are drawn on white here: the package knows nothing of Teams' themes. */
function Drawn({ card }: { readonly card: object }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawing = new AdaptiveCard();
    // It is looked at: nothing in it does anything.
    drawing.onExecuteAction = () => undefined;
    drawing.parse(card);
    const drawn = drawing.render();
    if (drawn !== undefined) place.current?.replaceChildren(drawn);
  }, [card]);
  return <div ref={place} className="card-preview" />;
}
