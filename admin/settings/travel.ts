import { Refusal } from '../../bot/domain/errors';
import type { TravelRule } from '../../bot/domain/travel';
import { travelRule } from '../../bot/setup/rules';
import type { TabTurn } from '../tab/tab-route';
import { forged, nameAt, readAs, type Place } from './reading';

/** How far it is to the organisation's places, and what is driven; null for "no trip is counted". */
export function readTravel(value: unknown, turn: TabTurn): TravelRule | null {
  if (value === null) return null;
  const rule = readAs(travelRule, value, turn, why);
  const { places } = turn.organisation;
  if (!places.includes(rule.home)) throw new Refusal('setting-travel-home');
  const named = [...Object.keys(rule.km), ...Object.keys(rule.roundDay)];
  if (!named.every((place) => places.includes(place))) throw forged();
  return rule;
}

function why(place: Place): Refusal {
  const [field, inside] = place;
  if (field === 'home') return new Refusal('setting-travel-home');
  if (field === 'km' && inside !== undefined)
    return new Refusal('setting-travel-km', { place: nameAt(place, 1) });
  if (field !== 'cabinet') return forged();
  return new Refusal(inside === 'holds' ? 'setting-travel-holds' : 'setting-travel-board');
}
