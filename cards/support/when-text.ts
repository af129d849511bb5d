import type { Language } from '../../bot/domain/language';
import { timeZone } from '../../bot/domain/time';

const formats = {
  sv: format('sv-SE'),
  en: format('en-GB'),
};

/** "tisdag 24 november 14:00" of a time, as the clock on the wall in Sweden shows it. */
export function whenText(language: Language, time: Date): string {
  return formats[language].format(time).replace(' kl. ', ' ').replace(' at ', ', ');
}

function format(tag: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
}
