import type { DeviceStory } from '../../bot/domain/device-story';
import type { CommandType } from '../../bot/domain/lifecycle';
import type { Language } from '../../bot/domain/language';
import { say, type Key } from '../../bot/locale';
import { capitalised, dayText } from '../../bot/locale/format';
import { button, type Button } from '../buttons';
import { design, shownIf, spoken, type Card } from '../card';
import { nameKept } from '../product-name';
import template from '../templates/admin-device.json';
import { verbs } from '../verbs';
import { eventHeading, eventDetail } from './story-text';

const draw = design(template);

/** So many events fit in a message extension's result (28 KB) beside the rest; the page shows all. */
const mostEvents = 12;

/** A device for staff: what it is, who has it, its story on demand, and what may be done with it now. */
export function deviceCard(story: DeviceStory, language: Language, note = ''): Card {
  const name = nameKept(story.model, language);
  const line = stateLine(story, language);
  return draw({
    language,
    title: `${story.tag} · ${name}`,
    summary: spoken(note, `${story.tag}, ${say(language, `state.${story.state}`)}.`),
    note: shownIf(note),
    line,
    facts: factsOf(story, language),
    story: story.chain.length === 0 ? [] : [storyPart(story, language)],
    buttons: buttonsOf(story, language),
    move: moveOf(story, language),
    demo: shownIf(story.demo ? say(language, 'demo') : ''),
  });
}

/** "I bruk · 12 dagar försenad". */
export function stateLine({ state, overdueBy }: DeviceStory, language: Language): string {
  const parts = [
    capitalised(say(language, `state.${state}`)),
    overdueBy === undefined ? undefined : say(language, 'device.overdue', { days: overdueBy }),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

function factsOf(
  story: DeviceStory,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const day = (one: string | undefined) => (one === undefined ? undefined : dayText(language, one));
  const rows: readonly (readonly [Key, string | undefined])[] = [
    ['device.holder', story.holder],
    ['device.administration', story.administration?.[language]],
    ['device.place', story.place],
    ['device.due', day(story.due)],
    ['device.serial', story.serial],
    ['device.imei', story.imei],
    ['device.acquired', day(story.acquired)],
    ['device.since', say(language, 'device.since-value', { since: story.since.toISOString() })],
  ];
  return rows.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ label: say(language, key), value }],
  );
}

function storyPart(story: DeviceStory, language: Language): object {
  const { chain, broken } = story;
  const hidden = chain.length - mostEvents;
  const verdict =
    broken === undefined
      ? `✓ ${say(language, 'device.chain-whole')}`
      : `⚠ ${say(language, 'device.chain-broken', { n: broken.n })}`;
  return {
    title: say(language, 'device.story'),
    events: chain.slice(0, mostEvents).map((event) => ({
      heading: eventHeading(event, language),
      detail: eventDetail(event, language),
    })),
    verdict: hidden > 0 ? `${say(language, 'list.more', { count: hidden })} ${verdict}` : verdict,
  };
}

function buttonsOf(story: DeviceStory, language: Language): readonly object[] {
  const actions = [
    ...(story.mayReceive ? [receiveButton(story, language)] : []),
    ...story.may.map((act) => actButton(story, act, language)),
  ];
  return actions.length === 0 ? [] : [{ actions }];
}

/** How it is, and whether it is locked, the reception's own form asks. */
function receiveButton({ tag }: DeviceStory, language: Language): Button {
  return button(language, say(language, 'device.receive'), verbs.openReception, { typed: tag });
}

function moveOf({ id, mayMoveTo }: DeviceStory, language: Language): readonly object[] {
  if (mayMoveTo.length === 0) return [];
  return [
    {
      open: say(language, 'device.move'),
      label: say(language, 'device.move-to'),
      error: say(language, 'device.move-error'),
      choices: mayMoveTo.map(({ id: value, name }) => ({ title: name[language], value })),
      ...button(language, say(language, 'device.move-do'), verbs.moveDevice, { device: id }),
    },
  ];
}

function actButton({ id, state }: DeviceStory, act: CommandType, language: Language): Button {
  const style = act === 'lose' ? 'destructive' : 'default';
  const about = { device: id, act, seen: state };
  return button(language, say(language, `act.${act}` as Key), verbs.actOnDevice, about, style);
}
