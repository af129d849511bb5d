import type { people as english } from '../../en/admin/people';

/** Personer, roller och ersättare. */
export const people: Readonly<Record<keyof typeof english, string>> = {
  'page.people': 'Personer',
  'ppl.lead-entra':
    'Roller kommer från Entra och ändras där. Vem som är miljösamordnare för vad, och vem som ersätter vem, ändras här.',
  'ppl.lead-here':
    'Vad någon får göra, vem som är miljösamordnare för vad och vem som ersätter vem.',
  'ppl.list': 'Personer med en uppgift',
  'ppl.found': 'Sökträffar',
  'ppl.search-hint':
    'Början av ett namn eller en e-postadress. Utan sökord visas de som har en uppgift.',
  'ppl.none': 'Ingen passar.',
  'ppl.name': 'Namn',
  'ppl.work': 'Arbetar som',
  'ppl.roles': 'Roller',
  'ppl.coordinates': 'Miljösamordnare för',
  'ppl.left': 'har slutat',
  'ppl.role-it-admin': 'IT-administratör',
  'ppl.role-technician': 'tekniker',
  'ppl.role-economist': 'ekonom',
  'ppl.role-coordinator': 'miljösamordnare',
  'ppl.by-work': 'där hen arbetar',
  'ppl.count': '{count:plural(person|personer)}',
  'ppl.save-roles': 'Spara roller',
  'ppl.save-coordinates': 'Spara samordning',
  'ppl.coordinates-none':
    'Utan kryss får den som har rollen miljösamordnare siffrorna för den förvaltning där hen arbetar.',
  'ppl.stand-ins': 'Ersättare',
  'ppl.stand-ins-lead':
    'Den som ersätter en chef får dennes beslut och påminnelser, från den första dagen till den sista.',
  'ppl.away': 'Borta',
  'ppl.by': 'Ersätts av',
  'ppl.from': 'Från och med',
  'ppl.to': 'Till och med',
  'ppl.when': 'Gäller',
  'ppl.when-now': '● nu',
  'ppl.when-later': 'senare',
  'ppl.when-over': 'över',
  'ppl.remove-one': 'Ta bort {by} för {away}',
  'ppl.no-stand-ins': 'Ingen ersätter någon.',
  'ppl.new-stand-in': 'Ny ersättare',
  'ppl.add': 'Lägg till',
  'ppl.incomplete': 'Välj två personer och båda dagarna.',
  'ppl.choose-one': 'Välj {name}',
  'ppl.change': 'Byt',
  'ppl.person-hint': 'Skriv början av namnet och välj.',
  'log.what-people/roles': 'ändrade någons roller',
  'log.what-people/coordinates': 'ändrade vem som samordnar vad',
  'log.what-people/substitute': 'lade till en ersättare',
  'log.what-people/substitute-gone': 'tog bort en ersättare',
  'refusal.substitute-wrong':
    'Den sista dagen får inte ligga före den första, och ingen kan ersätta sig själv.',
  'refusal.substitute-unknown': 'Båda måste finnas i katalogen och arbeta kvar.',
  'refusal.role-not-here': 'Roller kommer från Entra: ändra dem där.',
  'refusal.role-own': 'Dina egna roller kan bara någon annan ändra.',
};
