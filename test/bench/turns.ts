import { randomUUID } from 'node:crypto';
import { entryFor } from '../support/asking';
import { usedLaptop } from '../support/organisation';
import { sara, tenant } from '../support/people';

let count = 0;

/** What Teams sends with everything Sara does; the answer goes to the connector at `url`. */
function frame(url: string): object {
  count += 1;
  return {
    id: `bench-${count}`,
    channelId: 'msteams',
    serviceUrl: url,
    from: { id: `29:${sara.oid}`, name: sara.name, aadObjectId: sara.oid },
    recipient: { id: '28:bot', name: 'Kretslopp' },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  };
}

/** A question: recognise, look up, draw a card, send it. */
export function question(url: string): object {
  return { ...frame(url), type: 'message', text: 'Vilka enheter har jag?' };
}

/** A form, each a new request: check, save, draw, answer. */
export function form(url: string): object {
  const data = { draft: randomUUID(), kind: 'computer', language: 'sv', ...entryFor(usedLaptop) };
  const action = { type: 'Action.Execute', verb: 'request/submit', data };
  return {
    ...frame(url),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual' },
  };
}
