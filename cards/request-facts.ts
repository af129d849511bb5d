import type { Language } from '../bot/domain/language';
import type { RequestView } from '../bot/domain/request-view';
import { say, type Key } from '../bot/locale';
import { dayText, rentText } from '../bot/locale/format';

/** A line of the card: what, and its value. The value may be what somebody typed, so it is never rendered. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What the request says, the most important first; only what is known. */
export function factsOf(view: RequestView, language: Language): readonly Fact[] {
  const product = view.device?.product ?? view.product;
  const rows: readonly (readonly [Key, string | undefined])[] = [
    ['request.for', view.for.name],
    ['request.by', view.by.oid === view.for.oid ? undefined : view.by.name],
    ['request.product', productText(view, language)],
    ['request.device', deviceText(view)],
    ['request.rent', rentText(language, product.rent)],
    ['request.usage-time', say(language, 'request.months', { count: product.usageTime })],
    ['request.due', view.due === undefined ? undefined : dayText(language, view.due)],
    ['request.needed', view.neededBy === undefined ? undefined : dayText(language, view.neededBy)],
    ['request.place', 'place' in view.stage ? view.stage.place : view.place],
    ['request.administration', view.administration[language]],
    ['request.account', view.accountString],
    ['request.reason', view.reason],
    ['request.declined-reason', view.stage.name === 'declined' ? view.stage.reason : undefined],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label: say(language, label), value }]));
}

/** A line about what has been decided, with a mark that says the same without colour. */
export function decisionsOf(view: RequestView, language: Language): readonly { readonly mark: string; readonly text: string }[] {
  return view.decisions.map(({ step, byName, outcome, at }) => ({
    mark: outcome === 'approved' ? '✓' : '✗',
    text: say(language, `line.decision-${step}`, { name: byName, outcome, at: at.toISOString() }),
  }));
}

function productText({ product, acceptRefurbished, stage }: RequestView, language: Language): string {
  const open = stage.name === 'awaiting' || stage.name === 'queued';
  const also = open && product.condition === 'new' && acceptRefurbished ? ` (${say(language, 'request.refurbished-too').toLowerCase()})` : '';
  return `${product.name}, ${say(language, `condition.${product.condition}`)}${also}`;
}

function deviceText({ device }: RequestView): string | undefined {
  if (device === undefined) return undefined;
  return [device.tag, device.model, device.serial].filter((one) => one !== undefined).join(' · ');
}
