import type { Language } from '../bot/domain/language';
import type { RequestView } from '../bot/domain/request-view';
import { say, type Key } from '../bot/locale';
import { dayText, kgText } from '../bot/locale/format';
import { costText } from './offer-text';
import { productName } from './product-name';

/** A line of the card: what, and its value. The value may be what somebody typed, so it is never rendered. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

type FactKey = Exclude<
  Extract<Key, `request.${string}`>,
  'request.title' | 'request.summary' | 'request.sent' | 'request.refurbished-too'
>;

/** What the request says, the most important first; only what is known. */
export function factsOf(view: RequestView, language: Language): readonly Fact[] {
  const rows = [...deviceRows(view, language), ...orderRows(view, language)];
  return rows.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ label: say(language, key), value }],
  );
}

type Row = readonly [FactKey, string | undefined];

/** For whom and what: the device that is promised, once there is one, and what it costs. */
function deviceRows(view: RequestView, language: Language): readonly Row[] {
  const product = view.device?.product ?? view.product;
  return [
    ['request.for', view.for.name],
    ['request.by', view.by.oid === view.for.oid ? undefined : view.by.name],
    ['request.product', productText(view, language)],
    ['request.device', deviceText(view, language)],
    ['request.rent', product.usageTime === 0 ? undefined : costText(product, language)],
    ['request.climate', climateText(product, language)],
    ['request.due', dayOrNothing(view.due, language)],
  ];
}

function orderRows(view: RequestView, language: Language): readonly Row[] {
  const { stage } = view;
  return [
    ['request.needed', dayOrNothing(view.neededBy, language)],
    ['request.place', 'place' in stage ? stage.place : view.place],
    ['request.administration', view.administration[language]],
    ['request.account', view.accountString],
    ['request.reason', view.reason],
    ['request.declined-reason', stage.name === 'declined' ? stage.reason : undefined],
  ];
}

/** A line about what has been decided, with a mark that says the same without colour. */
export function decisionsOf(
  view: RequestView,
  language: Language,
): readonly { readonly text: string }[] {
  return view.decisions.map(({ step, byName, outcome, at }) => {
    const line = say(language, `line.decision-${step}`, {
      name: byName,
      outcome,
      at: at.toISOString(),
    });
    return { text: `${outcome === 'approved' ? '✓' : '✗'} ${line}` };
  });
}

function productText(view: RequestView, language: Language): string {
  const { product, acceptRefurbished, stage } = view;
  const name = productName(product, language);
  const open = stage.name === 'awaiting' || stage.name === 'queued';
  return open && product.condition === 'new' && acceptRefurbished
    ? say(language, 'request.refurbished-too', { name })
    : name;
}

/** With its model, where it is another than the one that was asked for. */
function deviceText({ device, product }: RequestView, language: Language): string | undefined {
  if (device === undefined) return undefined;
  const actual = device.product;
  const other = actual !== undefined && actual._id !== product._id;
  const model = other ? productName(actual, language) : undefined;
  return [model, device.tag, device.serial].filter((one) => one !== undefined).join(' · ');
}

function climateText(
  { footprint, label }: RequestView['product'],
  language: Language,
): string | undefined {
  const parts = [footprint === undefined ? undefined : kgText(language, footprint), label];
  return parts.filter((one) => one !== undefined).join(' · ');
}

function dayOrNothing(day: string | undefined, language: Language): string | undefined {
  return day === undefined ? undefined : dayText(language, day);
}
