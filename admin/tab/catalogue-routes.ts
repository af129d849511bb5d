import type { World } from '../../bot/services/world';
import { catalogueOf, saveProduct } from '../catalogue/catalogue';
import type { TabRoute } from './tab-route';

/** The catalogue: IT's staff and economists read it, IT admins keep it. */
export function catalogueRoutes(world: World): readonly TabRoute[] {
  return [
    {
      method: 'get',
      path: '/catalogue',
      for: ['it-admin', 'technician', 'economist'],
      run: ({ turn }) => catalogueOf(world, turn),
    },
    {
      method: 'post',
      path: '/catalogue/product',
      for: ['it-admin'],
      run: ({ turn, body }) => saveProduct(world, turn, body['product'], body['seen']),
    },
  ];
}
