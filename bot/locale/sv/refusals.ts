import type { refusals as english } from '../en/refusals';

/** Det som reglerna säger nej till. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.device-step-not-allowed': 'Det går inte nu: enheten är märkt ”{state:state}”.',
  'refusal.request-already-decided':
    '{person} har redan {outcome:outcome} den här, {at:time}. Inget har ändrats.',
  'refusal.request-closed': 'Beställningen är {stage:stage} och går inte att ändra längre.',
  'refusal.request-not-awaiting':
    'Det finns inget att besluta om: beställningen godkändes enligt reglerna.',
  'refusal.request-not-ready':
    'Det går inte att kvittera nu. Beställningen är märkt ”{stage:stage}”.',
  'refusal.request-not-reserved':
    'Det finns inget nytt att säga om hämtningen. Beställningen är märkt ”{stage:stage}”.',
  'refusal.request-not-stranded':
    'Det finns inget att flytta: beställningen väntar inte på en modell som är borta.',
  'refusal.request-not-found': 'Jag hittar ingen sådan beställning bland dem du får se.',
  'refusal.request-not-yours': 'Det kan bara den göra som beställde eller som ska ha enheten.',
  'refusal.own-request': 'Du kan inte besluta om din egen beställning. Det får en kollega göra.',
  'refusal.not-your-decision': 'Det är inte din tur att besluta om den här beställningen.',
  'refusal.not-permitted': 'Det kan bara IT göra.',
  'refusal.reason-missing': 'Skriv varför innan du avslår, så att den som beställde får veta det.',
  'refusal.form-incomplete': 'Formuläret kom inte fram helt. Öppna ett nytt och skicka det.',
  'refusal.product-not-found': 'Den modellen finns inte kvar i katalogen. Välj en annan.',
  'refusal.device-not-found': 'Jag hittar inte den enheten.',
  'refusal.person-unknown': 'Jag hittar inte den personen i katalogen.',
  'refusal.no-organisation': 'Din organisation använder inte Kretslopp än. Fråga er IT-enhet.',
  'refusal.place-missing': 'Skriv var enheten kan hämtas.',
  'refusal.keep-until-before-due':
    'Den ska ändå inte lämnas tillbaka förrän {due:day}. Välj en senare dag.',
  'refusal.changed-meanwhile':
    'Någon ändrade det här just när du tryckte. Titta på hur det är nu och försök igen.',
};
