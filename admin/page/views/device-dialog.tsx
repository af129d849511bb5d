import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say, type Key } from '../../../bot/locale';
import { capitalised, dayText, numberText } from '../../../bot/locale/format';
import { eventDetail, eventName } from '../../../cards/admin/story-text';
import type { StoryShape } from '../../tab/shapes';
import { Shown, textOf, useAsked } from '../asked';
import { usePage } from '../page-context';

/** One device: its facts, its whole chain, and what may be done with it now. */
export function DeviceDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const { language, ask, tell } = usePage();
  const asked = useAsked<StoryShape>(`/device?id=${encodeURIComponent(id)}`);
  const { data } = asked;
  const act = (what: string, seen: string): void => {
    ask<StoryShape>('/device/act', { device: id, act: what, seen }).then(
      (after) => {
        asked.put(after);
        tell(say(language, 'device.acted'));
      },
      (problem: unknown) => {
        tell(textOf(problem, say(language, 'page.failed')));
        asked.again();
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(language, 'inv.story', { tag: data?.tag ?? '…' })}</DialogTitle>
          <DialogContent tabIndex={0}>
            <Shown asked={asked}>{(story) => <Story story={story} />}</Shown>
          </DialogContent>
          <DialogActions fluid>
            {data?.may.map((one) => (
              <Button
                key={one}
                onClick={() => {
                  act(one, data.state);
                }}
              >
                {say(language, `act.${one}` as Key)}
              </Button>
            ))}
            <Button appearance="primary" onClick={onClose}>
              {say(language, 'page.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Story({ story }: { readonly story: StoryShape }): ReactNode {
  const { language } = usePage();
  return (
    <>
      <Facts story={story} />
      <h2>{say(language, 'inv.events')}</h2>
      <p>
        {story.broken === undefined
          ? `✓ ${say(language, 'device.chain-whole')}`
          : `⚠ ${say(language, 'device.chain-broken', { n: story.broken.n })}`}
      </p>
      <ol className="events" reversed>
        {story.chain.map((event) => (
          <li key={event.n}>
            <strong>{eventName(event.what, language)}</strong>{' '}
            {say(language, 'device.since-value', { since: event.at })} {event.at.slice(0, 4)}
            <small>{eventDetail(event, language)}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function Facts({ story }: { readonly story: StoryShape }): ReactNode {
  const { language } = usePage();
  const day = (one: string | undefined) => (one === undefined ? undefined : dayText(language, one));
  const state = capitalised(say(language, `state.${story.state}`));
  const late = story.overdueBy;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say(language, 'inv.model'), story.model],
    [
      say(language, 'inv.status'),
      late === undefined ? state : `${state} · ${say(language, 'device.overdue', { days: late })}`,
    ],
    [say(language, 'device.holder'), story.holder],
    [say(language, 'device.administration'), story.administration?.[language]],
    [say(language, 'device.place'), story.place],
    [say(language, 'device.due'), day(story.due)],
    [say(language, 'device.serial'), story.serial],
    [say(language, 'device.imei'), story.imei],
    [say(language, 'inv.acquired'), day(story.acquired)],
    [
      say(language, 'inv.price'),
      story.price === undefined ? undefined : `${numberText(language, story.price)} kr`,
    ],
  ];
  return (
    <dl className="facts">
      {rows.map(([label, value]) =>
        value === undefined ? null : <FactRow key={label} label={label} value={value} />,
      )}
    </dl>
  );
}

function FactRow({ label, value }: { readonly label: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
