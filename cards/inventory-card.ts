import type { FoundDevice, InventoryView } from '../bot/domain/device-view';
import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import { capitalised } from '../bot/locale/format';
import { design, shownIf, spoken, type Card } from './card';
import { nameKept, productName } from './product-name';
import template from './templates/inventory.json';

const draw = design(template);

/** What a card holds before it grows too big; the rest are counted. */
const mostFound = 10;
const mostStock = 40;

/** What a search found, and how much there is of what. */
export function inventoryCard(view: InventoryView, language: Language): Card {
  const title = say(language, 'inventory.title');
  const digits = Math.max(...view.stock.map(({ inStock }) => String(inStock).length));
  const stock = view.stock.slice(0, mostStock).map((line) => stockLine(line, digits, language));
  const lead = stock.length === 0 ? 'inventory.none' : 'inventory.stock';
  const moreStock = view.stock.length - stock.length;
  return draw({
    language,
    title,
    summary: spoken(summaryOf(view, title)),
    search: view.search === '' ? [] : [foundPart(view, language)],
    stockTitle: say(language, lead),
    stock,
    moreStock: shownIf(moreStock > 0 ? say(language, 'list.more', { count: moreStock }) : ''),
    unlisted: shownIf(unlistedText(view, language)),
    demo: shownIf(view.demo ? say(language, 'demo') : ''),
  });
}

/** The first of them by tag; the rest are counted. */
function unlistedText({ unlisted }: InventoryView, language: Language): string {
  if (unlisted.length === 0) return '';
  const more = unlisted.length - mostFound;
  const rest = more > 0 ? [say(language, 'list.more', { count: more })] : [];
  const devices = [...unlisted.slice(0, mostFound), ...rest].join(', ');
  return say(language, 'inventory.unlisted', { devices });
}

/** What was searched for is no part of it: a summary is read aloud as it stands. */
function summaryOf({ search, found, more }: InventoryView, title: string): string {
  return search === '' ? `${title}.` : `${title}: ${found.length + more}.`;
}

function foundPart(view: InventoryView, language: Language): object {
  const found = view.found.slice(0, mostFound);
  const more = view.more + view.found.length - found.length;
  return {
    text: searchText(view, language),
    found: found.map((device) => ({
      heading: `${device.tag} · ${nameKept(device.model, language)}`,
      detail: detailOf(device, language),
    })),
    more: shownIf(more > 0 ? say(language, 'list.more', { count: more }) : ''),
  };
}

function searchText({ search, found }: InventoryView, language: Language): string {
  if (search === '') return '';
  return say(language, found.length === 0 ? 'inventory.nothing' : 'inventory.found', { search });
}

/** The numbers stand below each other: a figure space is as wide as a digit. */
function stockLine(
  { product, inStock, waiting }: InventoryView['stock'][number],
  digits: number,
  language: Language,
): object {
  const more = waiting === 0 ? '' : ` · ${say(language, 'inventory.waiting', { count: waiting })}`;
  return {
    count: String(inStock).padStart(digits, '\u2007'),
    name: productName(product, language),
    more,
  };
}

function detailOf(device: FoundDevice, language: Language): string {
  const { holder, administration, due, serial } = device;
  const parts = [
    capitalised(say(language, `state.${device.state}`)),
    holder === undefined ? undefined : say(language, 'inventory.holder', { name: holder }),
    administration?.[language],
    due === undefined ? undefined : say(language, 'inventory.due', { due }),
    serial,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
