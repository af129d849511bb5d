import { rentMonthCard } from '../../../cards/rent/rent-month-card';
import type { RentReply } from '../../intents/rent/reply';
import type { Drawings } from '../drawn';

export const rentDrawings: Drawings<RentReply> = {
  'rent-month': ({ invoice }, language) => ({
    card: rentMonthCard(invoice, language),
    replaces: true,
  }),
};
