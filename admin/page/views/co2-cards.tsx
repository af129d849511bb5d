import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { say } from '../../../bot/locale';
import { monthText } from '../../../bot/locale/format';
import type { CardsShape } from '../../tab/co2-shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';
import { Rows, type Column } from '../rows';
import { CardPreview } from './co2-preview';

type Line = CardsShape['lines'][number];

interface Opened {
  readonly what: 'look' | 'send';
  readonly line: Line;
}

/** Who is to have the monthly card; looking at it as they would get it, and sending it by hand. */
export function MonthlyCards(): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<CardsShape>('/co2/cards');
  const [opened, setOpened] = useState<Opened>();
  const close = (): void => {
    setOpened(undefined);
  };
  const send = (month: string, person: string): void => {
    close();
    ask<CardsShape>('/co2/send', { month, person }).then(
      (cards) => {
        asked.put(cards);
        tell(say(language, 'kli.sent'));
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
      },
    );
  };
  return (
    <>
      <h2>{say(language, 'kli.cards')}</h2>
      <Shown asked={asked}>
        {({ month, due, lines }) => (
          <>
            <p>
              {monthText(language, month)}. {say(language, 'kli.card-due', { due })}
            </p>
            {lines.length === 0 ? (
              <p>{say(language, 'co2.dispatch.nobody')}</p>
            ) : (
              <Recipients lines={lines} onOpen={setOpened} />
            )}
            {opened?.what === 'look' && (
              <CardPreview month={month} person={opened.line.person} onClose={close} />
            )}
            {opened?.what === 'send' && (
              <Sure
                text={say(language, 'kli.send-sure', {
                  month: monthText(language, month),
                  name: opened.line.name,
                })}
                onClose={close}
                onYes={() => {
                  send(month, opened.line.person);
                }}
              />
            )}
          </>
        )}
      </Shown>
    </>
  );
}

function Recipients({
  lines,
  onOpen,
}: {
  readonly lines: readonly Line[];
  readonly onOpen: (opened: Opened) => void;
}): ReactNode {
  const { language } = usePage();
  const columns: readonly Column<Line>[] = [
    { heading: say(language, 'kli.recipient'), cell: ({ name }) => name },
    {
      heading: say(language, 'kli.card-whose'),
      cell: ({ administrations }) =>
        administrations === undefined
          ? say(language, 'co2.dispatch.total')
          : administrations.map((name) => name[language]).join(', '),
    },
    {
      heading: say(language, 'kli.card-state'),
      cell: ({ status }) => say(language, `co2.dispatch.${status}`),
    },
    {
      heading: say(language, 'req.act'),
      cell: (line) => (
        <div className="acts">
          <Button
            size="small"
            aria-label={say(language, 'kli.preview-one', { name: line.name })}
            onClick={() => {
              onOpen({ what: 'look', line });
            }}
          >
            {say(language, 'kli.preview')}
          </Button>
          <Button
            size="small"
            aria-label={say(language, 'kli.send-one', { name: line.name })}
            onClick={() => {
              onOpen({ what: 'send', line });
            }}
          >
            {say(language, 'kli.send')}
          </Button>
        </div>
      ),
    },
  ];
  return (
    <Rows
      label={say(language, 'kli.cards')}
      columns={columns}
      rows={lines}
      keyOf={({ person }) => person}
    />
  );
}

function Sure({
  text,
  onClose,
  onYes,
}: {
  readonly text: string;
  readonly onClose: () => void;
  readonly onYes: () => void;
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
        <DialogBody>
          <DialogTitle>{say(language, 'kli.cards')}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onClose}>{say(language, 'page.close')}</Button>
            <Button appearance="primary" onClick={onYes}>
              {say(language, 'kli.send-yes')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
