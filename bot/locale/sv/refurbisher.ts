import type { refurbisher as english } from '../en/refurbisher';

/** Sändningar, rapporter och raderingsintyg. */
export const refurbisher: Readonly<Record<keyof typeof english, string>> = {
  'refusal.file-empty': 'Det finns ingenting i filen.',
  'refusal.file-too-large': 'Filen är för stor. Dela upp den i flera och skicka dem en i taget.',
  'refusal.file-too-many-rows':
    'Filen har fler än {most} rader. Dela upp den i flera och skicka dem en i taget.',
  'refusal.file-too-wide':
    'Rad {line} har för många kolumner, eller en cell med för mycket text. Är det rätt fil?',
  'refusal.file-old-excel':
    'Filen är i ett gammalt Excelformat. Öppna den i Excel och spara den som XLSX eller CSV.',
  'refusal.file-not-a-table': 'Filen går inte att läsa. Skicka en CSV- eller XLSX-fil.',
  'refusal.file-broken':
    'Filen går inte att läsa från rad {line}: där saknas troligen ett citattecken.',
};
