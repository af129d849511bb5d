import type { FoundDevice, InventoryView } from '../bot/domain/device-view';
import type { Language } from '../bot/domain/language';
import { say } from '../bot/locale';
import { dayText } from '../bot/locale/format';
import { design, type Card } from './card';
import template from './templates/inventory.json';

const draw = design(template);

/** What a search found, and how much there is of what. */
export function inventoryCard(view: InventoryView, language: Language): Card {
  const { search } = view;
  const title = say(language, 'inventory.title');
  const key = view.found.length === 0 ? 'inventory.nothing' : 'inventory.found';
  const stock = view.stock.map(({ product, inStock, waiting }) => ({
    name: `${product.name}, ${say(language, `condition.${product.condition}`)}`,
    count: [
      say(language, 'inventory.count', { count: inStock }),
      ...(waiting === 0 ? [] : [say(language, 'inventory.waiting', { count: waiting })]),
    ].join(', '),
  }));
  return draw({
    language,
    title,
    summary: [title, ...stock.map(({ name, count }) => `${name}: ${count}`)].join('. '),
    search: search === '' ? '' : say(language, key, { search }),
    found: view.found.map((device) => ({
      heading: `${device.tag} · ${device.model}`,
      detail: detailOf(device, language),
    })),
    more: view.more > 0 ? say(language, 'list.more', { count: view.more }) : '',
    stockTitle: say(language, 'inventory.stock'),
    stock,
    demo: view.demo ? say(language, 'demo') : '',
  });
}

function detailOf(device: FoundDevice, language: Language): string {
  const { holder, administration, due, serial } = device;
  const parts = [
    say(language, `state.${device.state}`),
    holder === undefined ? undefined : say(language, 'inventory.holder', { name: holder }),
    administration?.[language],
    due === undefined ? undefined : `${say(language, 'request.due').toLowerCase()} ${dayText(language, due)}`,
    serial,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
