import type { roster as english } from '../../en/support/roster';

/** Listan över dem som hjälper på distans. */
export const roster: Readonly<Record<keyof typeof english, string>> = {
  'roster.title': 'De som hjälper på distans',
  'roster.many': '{count:plural(person hjälper|personer hjälper)} på distans.',
  'roster.none': 'Ingen står här än. Lägg till den första, så går det att boka fjärrhjälp.',
  'roster.everything': 'Hjälper med allt',
  'roster.away': 'Borta {from:day} – {to:day}',
  'roster.change': 'Ändra',
  'roster.add': 'Lägg till en tekniker',
  'roster.on-call': 'Jour',
  'roster.on-call-none': 'Ingen har jour. Akuta ärenden hänvisas till IT:s telefon.',
  'roster.plan': 'Lägg in jour',
  'roster.who-on-call': 'Vem har jour?',
  'roster.from': 'Från och med',
  'roster.to': 'Till och med',
  'roster.save': 'Spara',
  'roster.back': 'Tillbaka',
  'roster.remove': 'Ta bort ur listan',
  'roster.new': 'Ny tekniker',
  'roster.who': 'Vem? Namn eller e-postadress',
  'roster.hours': 'Arbetstider, till exempel mån–fre 8–12, 13–16.30; lör 9–12',
  'roster.skills': 'Hjälper med (inget valt är allt)',
  'roster.places': 'Åker till (inget valt är alla platser)',
  'roster.away-from': 'Borta från och med',
  'roster.away-to': 'Borta till och med',
  'roster.saved': 'Sparat. Det gäller från och med nu.',
  'roster.removed': 'Borttagen. Det som redan är bokat ligger kvar; ta över det vid behov.',
  'roster.calendar-asked':
    'Tiderna tar hänsyn till teknikernas kalendrar i Microsoft 365, och bokningar läggs in där med ett Teams-möte.',
  'roster.calendar-own':
    'Kretslopp håller sin egen kalender. Teknikernas kalendrar i Microsoft 365 tillfrågas inte.',
  'roster.calendar-ask': 'Använd dem',
  'roster.calendar-leave': 'Sluta använda dem',
  'roster.problem.who-unknown':
    'Jag hittar ingen med det namnet. Skriv namnet eller e-postadressen.',
  'roster.problem.who-several': 'Det kan vara flera: {names}. Skriv e-postadressen.',
  'roster.problem.hours-wrong': 'Skriv arbetstiderna så här: mån–fre 8–12, 13–16.30; lör 9–12.',
  'roster.problem.away-wrong': 'Välj både första och sista dagen, i rätt ordning.',
  'refusal.on-call-wrong': 'Välj en tekniker ur listan, och första och sista dagen i rätt ordning.',
};
