import type { StoryEvent } from '../../bot/domain/device-story';
import type { Language } from '../../bot/domain/language';
import { isKey, say } from '../../bot/locale';
import { dayText } from '../../bot/locale/format';

/** "Utlämnad · 12 mars 09:15". */
export function eventHeading({ what, at }: StoryEvent, language: Language): string {
  return `${eventName(what, language)} · ${say(language, 'device.since-value', { since: at.toISOString() })}`;
}

/** Who did it, the state it led to, and what else is on record. */
export function eventDetail(
  { who, to, facts }: Pick<StoryEvent, 'who' | 'to' | 'facts'>,
  language: Language,
): string {
  const told = Object.entries(facts).map(([name, value]) => factText(name, value, language));
  const state = `state.${to}`;
  return [actorName(who, language), isKey(state) ? say(language, state) : to, ...told].join(' · ');
}

/** What was done, by the command's name. */
export function eventName(what: string, language: Language): string {
  const key = `event.${what}`;
  return isKey(key) ? say(language, key) : what;
}

/** Kretslopp itself, where it was a job. */
function actorName(who: string, language: Language): string {
  return who.startsWith('job:') ? say(language, 'event.by-itself') : who;
}

function factText(name: string, value: string, language: Language): string {
  const key = `fact.${name}`;
  const shown = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? dayText(language, value) : shortened(value);
  return isKey(key) ? `${say(language, key)}: ${shown}` : shown;
}

/** Of a reference such as "kommun/request/7f…" the last part. */
function shortened(value: string): string {
  return /^[\w-]+\/[\w-]+\/\S+$/u.test(value) ? (value.split('/').at(-1) ?? value) : value;
}
