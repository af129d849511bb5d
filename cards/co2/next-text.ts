import type { MonthlyView } from '../../bot/domain/co2/monthly/view';
import type { NextStep } from '../../bot/domain/co2/monthly/next-step';
import type { Language } from '../../bot/domain/language';
import { say } from '../../bot/locale';
import { button, type Button } from '../buttons';
import { verbs } from '../verbs';
import { referenceOf } from './reference';

/** The one thing to do next, as a sentence. */
export function nextText(next: NextStep, language: Language): string {
  switch (next.kind) {
    case 'remind-unit':
      return say(
        language,
        next.devices === 'phone' ? 'co2.next.remind-phones' : 'co2.next.remind-computers',
        { count: next.count, unit: next.unit },
      );
    case 'ask-for-report':
      return say(language, 'co2.next.report', { count: next.count });
    case 'ask-to-look':
      return say(language, 'co2.next.look', { count: next.count });
    case 'share':
      return say(language, 'co2.next.share');
    case 'none':
      return say(language, 'co2.next.none');
  }
}

/** The button that does it. To share has its own, further down, as it asks with whom. */
export function nextButton(view: MonthlyView, language: Language): Button | undefined {
  const { next } = view;
  if (next === undefined) return undefined;
  const about = referenceOf(view);
  switch (next.kind) {
    case 'remind-unit': {
      const { unit, devices } = next;
      const title = say(language, 'co2.button.remind');
      return button(language, title, verbs.co2RemindUnit, { ...about, unit, devices }, 'positive');
    }
    case 'ask-for-report':
      return button(
        language,
        say(language, 'co2.button.report'),
        verbs.co2AskForReport,
        about,
        'positive',
      );
    case 'ask-to-look':
      return button(
        language,
        say(language, 'co2.button.look'),
        verbs.co2AskToLook,
        about,
        'positive',
      );
    case 'share':
    case 'none':
      return undefined;
  }
}
