import type { due as english } from '../../en/returns/due';

/** Det som snart ska lämnas tillbaka, och det som IT behöver följa upp. */
export const due: Readonly<Record<keyof typeof english, string>> = {
  'due.title': 'Dags att lämna tillbaka',
  'due.line': 'Välj vad du vill göra. Jag hör av mig bara när något närmar sig.',
  'due.nothing': 'Du har inget att lämna tillbaka just nu.',
  'due.off-line': 'Påminnelserna är avstängda. Enheterna ska ändå lämnas tillbaka i tid.',
  'due.snoozed-line': 'Jag påminner inte före {day:day}. Enheterna ska ändå tillbaka i tid.',
  'due.today': '⚠ Lämnas tillbaka i dag',
  'due.announced': 'Du har anmält att den lämnas tillbaka, men den har inte kommit in än.',
  'due.swap': 'Byt mot en ny',
  'due.give-back': 'Lämna tillbaka',
  'due.keep': 'Behåll längre',
  'due.snooze': 'Påminn om två veckor',
  'due.off': 'Sluta påminna mig',
  'due.on': 'Påminn mig igen',
  'due.manager-title': 'Inte tillbaka i tid',
  'due.manager-line':
    '{name} har kvar det här. Stäm av: ska det lämnas, bytas eller behållas längre?',

  'attention.title': 'Att följa upp',
  'attention.line': 'Det här faller lätt mellan stolarna.',
  'attention.nothing': 'Inget att följa upp. Allt har ett datum, och inget saknas.',
  'attention.missing': 'Saknas, skulle ha varit tillbaka',
  'attention.lost': 'Anmälda som borta',
  'attention.shared': 'Delade enheter som snart ska tillbaka',
  'attention.no-due': 'Utan datum för återlämning',
  'attention.no-purchase': 'Utan inköpsdatum',
  'attention.file': 'Hela listan i Excel',
  'attention.file-name': 'att-folja-upp-{day}',
  'attention.file-headings':
    'Varför;Etikett;Modell;Slag;Serienummer;Användare;Förvaltning;Dagar;Innehåll',
  'attention.over-days': '{days:plural(dag|dagar)} för sent',
  'attention.gone-days': 'borta i {days:plural(dag|dagar)}',
  'attention.holds-computer': 'inte raderad: kan ha kvar filer och inloggningar',
  'attention.holds-phone': 'inte raderad: kan ha kvar e-post, bilder och BankID',
};
