import { going, type Consignment } from '../../bot/domain/refurbisher/consignment';
import type { Booking } from '../../bot/domain/support/booking';
import type { Said, Turn } from '../../bot/intents/intent';
import type { Shown } from '../../bot/intents/invoke';
import { say } from '../../bot/locale';
import { capitalised } from '../../bot/locale/format';
import type { World } from '../../bot/services/world';
import type { Card } from '../../cards/card';
import { whenText } from '../../cards/support/when-text';
import { verbs } from '../../cards/verbs';
import type { Result } from './results';

/** What the conversation would show to a press. */
export type Chat = (said: Said) => Promise<readonly Shown[]>;

/** Help that is booked, with the card that the conversation has for it: what may be done now is on it. */
export async function bookingResult(
  { directory }: World,
  { organisation, language }: Turn,
  { _id, number, by, category, start }: Booking,
  chat: Chat,
): Promise<Result> {
  const profile = await directory.profile(organisation.tenant, by);
  return {
    title: `${number} · ${say(language, `support.of.${category}`)}`,
    text: `${profile?.name ?? '–'} · ${whenText(language, start)}`,
    card: await cardOf(chat, verbs.showBooking, { booking: _id }),
  };
}

export async function consignmentResult(
  { language }: Turn,
  consignment: Consignment,
  chat: Chat,
): Promise<Result> {
  const { number, stage } = consignment;
  const count = going(consignment).length;
  const how =
    stage.name === 'handed-over'
      ? say(language, 'consignment.stage.handed-over', { at: stage.since.toISOString() })
      : say(language, `consignment.stage.${stage.name}`);
  return {
    title: say(language, 'consignment.title', { number }),
    text: `${capitalised(how)} · ${say(language, 'search.devices', { count })}`,
    card: await cardOf(chat, verbs.showConsignment, { consignment: String(number) }),
  };
}

/** A rule may say no meanwhile: then the card only says so. */
async function cardOf(
  chat: Chat,
  verb: string,
  about: Readonly<Record<string, string>>,
): Promise<Card> {
  const shown = await chat({
    kind: 'press',
    verb,
    data: { ...about, verb },
    automatic: false,
  });
  const card = shown.find((one) => one.card !== undefined)?.card;
  return card ?? { type: 'AdaptiveCard', version: '1.5', body: [] };
}
