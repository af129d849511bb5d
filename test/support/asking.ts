import { randomUUID } from 'node:crypto';
import type { Product } from '../../bot/domain/product';
import type { DeviceRequest } from '../../bot/domain/request';
import type { TestApp } from './app';
import type { Someone } from './teams-client';

/** A form in order, as its inputs come from a card. */
export function entryFor(product: Product): Readonly<Record<string, string>> {
  return {
    product: product._id,
    newOnly: 'false',
    recipient: 'me',
    colleague: '',
    neededBy: '',
    place: 'Stadshuset, receptionen',
    administration: 'omsorg',
    accountString: '4100-210-61200',
    reason: 'Ny på jobbet',
  };
}

/** Somebody asks for a product, by the form; returns the request as it is stored. */
export async function ask(
  test: TestApp,
  person: Someone,
  product: Product,
  more: Readonly<Record<string, string>> = {},
): Promise<DeviceRequest> {
  const draft = randomUUID();
  const data = {
    verb: 'request/submit',
    draft,
    kind: product.kind,
    language: 'sv',
    ...entryFor(product),
    ...more,
  };
  const answered = await test.teams.execute(person, { data });
  if (answered.status !== 200) throw new Error(`the form was answered ${answered.status}`);
  const request = await test.app.store
    .of('ekholma')
    .requests.findOne({ _id: `ekholma/request/${draft}` });
  if (request === null)
    throw new Error(`no request came of the form: ${JSON.stringify(answered.body).slice(0, 2000)}`);
  return request;
}
