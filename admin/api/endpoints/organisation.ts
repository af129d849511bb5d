import { z } from 'zod';
import type { World } from '../../../bot/services/world';
import { endpoint, type Endpoint } from '../endpoint';
import { bothLanguages, kind, none } from '../shapes';

/** What the ids in everything else mean. */
export function organisationEndpoints({ store }: World): readonly Endpoint[] {
  return [
    endpoint({
      path: '/administrations',
      name: 'listAdministrations',
      summary: 'The administrations, with the ids that everything else has',
      scope: 'Devices.Read',
      params: none,
      query: none,
      answer: z.object({ items: z.array(z.object({ id: z.string(), name: bothLanguages })) }),
      run: ({ turn }) => {
        const { administrations } = turn.organisation;
        const items = administrations.map(({ id, name }) => ({ id, name: { ...name } }));
        return Promise.resolve({ body: { items } });
      },
    }),
    endpoint({
      path: '/products',
      name: 'listProducts',
      summary: 'The catalogue, with what has been withdrawn from it',
      scope: 'Devices.Read',
      params: none,
      query: none,
      answer: z.object({ items: z.array(product) }),
      run: async ({ turn }) => {
        const found = await store.of(turn.organisation._id).products.find({}).toArray();
        return { body: { items: found.map((one) => product.parse({ ...one, id: one._id })) } };
      },
    }),
  ];
}

const product = z.object({
  id: z.string(),
  name: z.string(),
  kind,
  condition: z.enum(['refurbished', 'new']),
  class: z.string(),
  standard: z.boolean(),
  rent: z.number().describe('SEK a month, without VAT'),
  usageTime: z.int().describe('Months'),
  retired: z.boolean().optional(),
});
