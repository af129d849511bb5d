import { isMonth } from '../../bot/domain/co2/month';
import { monthPeriod } from '../../bot/domain/co2/monthly/period';
import { Refusal } from '../../bot/domain/errors';
import type { Dispatch } from '../../bot/services/co2/monthly/dispatch';
import { dispatchView } from '../../bot/services/co2/monthly/dispatch-views';
import type { MonthlyViews } from '../../bot/services/co2/monthly/monthly-views';
import type { World } from '../../bot/services/world';
import { monthlyCard } from '../../cards/co2/monthly-card';
import { audit } from '../audit/audit';
import type { CardsShape } from '../tab/co2-shapes';
import type { TabTurn } from '../tab/tab-route';

/** What the monthly card is looked at and sent with. */
export interface CardServices {
  readonly world: World;
  readonly dispatch: Dispatch;
  readonly views: MonthlyViews;
}

/** Who is to have a month's card, and how it fares; the newest that is due where none is said. */
export async function cardsOf(
  { world, dispatch }: CardServices,
  { organisation, now }: TabTurn,
  asked: string,
): Promise<CardsShape> {
  const month = isMonth(asked) ? asked : await dispatch.monthDue(organisation, now);
  const { due, lines, more } = await dispatchView(world, dispatch, organisation, month);
  return { month, due: due.toISOString(), lines, more };
}

/** A recipient's card as they would get it, without buttons that would do something. */
export async function previewOf(
  { dispatch, views }: CardServices,
  { organisation, now, language }: TabTurn,
  month: string,
  person: string,
): Promise<{ readonly card: object }> {
  if (!isMonth(month)) throw new Refusal('co2-no-recipient');
  const recipient = (await dispatch.recipients(organisation, month)).find(
    (one) => one.person === person,
  );
  if (recipient === undefined) throw new Refusal('co2-no-recipient');
  const { scope } = recipient;
  const beside = scope.administrations === undefined || scope.administrations.length > 1;
  const may = { share: false, open: false, optOut: false };
  const asked = { scope, period: monthPeriod(month), beside, may };
  return { card: monthlyCard(await views.view(organisation, asked, now), language) };
}

/** Sends a month's card once more, or before its day: by hand, and in the log. */
export async function sendCard(
  services: CardServices,
  turn: TabTurn,
  month: string,
  person: string,
): Promise<CardsShape> {
  if (!isMonth(month)) throw new Refusal('co2-no-recipient');
  await services.dispatch.sendAgain(turn.organisation, month, person, turn.now);
  await audit(services.world, turn, { what: 'co2/send', subject: month });
  return cardsOf(services, turn, month);
}
