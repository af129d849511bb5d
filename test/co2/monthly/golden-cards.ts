import { join } from 'node:path';
import type { Language } from '../../../bot/domain/language';
import type { MonthlyView } from '../../../bot/domain/co2/monthly/view';
import type { Card } from '../../../cards/card';
import { monthlyCard } from '../../../cards/co2/monthly-card';
import { aMonthlyView, aTotalView } from '../../support/monthly-views';

/** The cards that are kept as they are to look, by the name of their file. */
const views: Readonly<Record<string, MonthlyView>> = {
  coordinator: aMonthlyView(),
  total: aTotalView(),
};

/** Every golden card's file in golden/, and the card as it is drawn now. */
export const goldenCards: readonly { readonly file: string; readonly card: Card }[] =
  Object.entries(views).flatMap(([name, view]) =>
    (['sv', 'en'] as const).map((language: Language) => ({
      file: join(__dirname, 'golden', `${name}-${language}.json`),
      card: monthlyCard(view, language),
    })),
  );
