import type { settings as english } from '../../en/admin/settings';

/** Det som IT bestämmer för organisationen. */
export const settings: Readonly<Record<keyof typeof english, string>> = {
  'set.what-wiping': 'ändrade hur länge enheter får vänta på radering',
  'set.what-returns': 'ändrade hur återlämning går till',
  'set.what-travel': 'ändrade avstånd och fordon',
  'set.what-support': 'ändrade fjärrhjälpen',
  'set.what-invoicing': 'ändrade internfaktureringen',

  'set.choose': 'Välj…',
  'set.or-usual': 'Tomt betyder {usual}.',

  'set.travel': 'Avstånd och fordon',
  'set.travel-lead':
    'Så räknas klimatnyttan av en resa som inte behövdes. En plats utan avstånd räknas inte.',
  'set.travel-none':
    'Inget är sagt än, så ingen resa räknas. Fyll i och spara, så räknas de från och med nu.',
  'set.travel-stop': 'Räkna inga resor',
  'set.home': 'Vi utgår från',
  'set.vehicle': 'Fordon',
  'set.vehicle-car': 'Personbil',
  'set.vehicle-van': 'Skåpbil',
  'set.fuel': 'Drivmedel',
  'set.fuel-petrol': 'Bensin',
  'set.fuel-diesel': 'Diesel',
  'set.fuel-hvo100': 'HVO100 (förnybar diesel)',
  'set.fuel-electric': 'El',
  'set.usual-day': 'Vanlig dag för rundor',
  'set.day-1': 'Måndag',
  'set.day-2': 'Tisdag',
  'set.day-3': 'Onsdag',
  'set.day-4': 'Torsdag',
  'set.day-5': 'Fredag',
  'set.distances': 'Avstånd och dag per plats',
  'set.place': 'Plats',
  'set.km': 'Km enkel väg',
  'set.km-hint': 'Lämna avståndet tomt där det inte är känt.',
  'set.round-day': 'Dag för rundan',
  'set.day-usual': 'Den vanliga',
  'set.holds': 'Enheter som ryms i ett vadderat skåp',
  'set.board': 'Kg kartong som varje enhet i skåpet sparar',

  'set.invoicing': 'Internfakturering',
  'set.invoicing-lead': 'Så läser ekonomisystemet en kodsträng, till exempel {example}.',
  'set.invoicing-none': 'Inget är sagt än, så månadens hyra finns i Excel men inte som SIE-fil.',
  'set.account-part': 'Del av kodsträngen som är konto',
  'set.part': 'Del {n}: {text}',
  'set.income': 'Konto för IT-enhetens intäkt',
  'set.series': 'Verifikationsserie',
  'set.dimensions': 'Dimensioner i ekonomisystemet',
  'set.dimension': 'dimension nr {n}',
  'set.dimension-number': 'Nummer i SIE',
  'set.dimension-name': 'Namn',
  'set.dimension-part': 'Del av kodsträngen',
  'set.dimension-add': 'Lägg till en dimension',
  'set.usual-accounts': 'Vanlig kodsträng per förvaltning',
  'set.usual-accounts-lead':
    'Den gäller för enheter utan beställning i Kretslopp. Tomt om ingen är vanligast.',

  'set.returns': 'Återlämning',
  'set.keep-by': 'Beslutar om att behålla en enhet längre',
  'set.keep-usual': 'Det vanliga: {who}',
  'set.keep-months': 'Månader som går att välja',
  'set.keep-months-hint': 'Skriv komma emellan. Tomt betyder {usual}.',
  'set.manager-days': 'Dagar för sent tills chefen får veta',
  'set.missing-days': 'Dagar för sent tills enheten räknas som saknad',

  'set.wiping': 'Radering',
  'set.wipe-days': 'Dagar som en använd enhet får vänta på radering',

  'set.support': 'Bokning av fjärrhjälp',
  'set.support-lead': 'Vilka som hjälper, och när, står i delen Fjärrhjälp.',
  'set.horizon': 'Dagar framåt som går att boka',
  'set.help': 'Råd {n}',
  'set.help-none': 'Inga råd ges innan någon bokar.',
  'set.help-add': 'Lägg till ett råd att prova först',
  'set.help-category': 'Vad det gäller',
  'set.help-title-sv': 'Rubrik på svenska',
  'set.help-title-en': 'Rubrik på engelska',
  'set.help-steps-sv': 'Steg på svenska, ett per rad',
  'set.help-steps-en': 'Steg på engelska, ett per rad',

  'set.channel': 'IT:s kanal i Teams',
  'set.channel-known':
    'En kanal är vald. Dit skriver Kretslopp det som IT ska besluta om och få veta.',
  'set.channel-none':
    'Ingen kanal är vald än. Lägg till Kretslopp i IT:s team i Teams och välj kanalen där.',

  'refusal.setting-days': 'Skriv hela dagar, från 1 till 365.',
  'refusal.setting-places': 'Skriv en plats per rad: högst 200 platser med högst 120 tecken var.',
  'refusal.setting-account':
    'Mönstret ska gå från ^ till $, och både exemplet och varje känd kodsträng ska passa det. Rätta det som inte passar.',
  'refusal.setting-wiping':
    'Skriv hela dagar, från 1 till 365, eller lämna fältet tomt: då blir det {usual}.',
  'refusal.setting-returns-months':
    'Skriv ett till sex antal månader, vart och ett från 1 till 60, till exempel 6, 12.',
  'refusal.setting-returns-days':
    'Skriv dagarna för sent som hela dagar, från 1 till 365, eller lämna fältet tomt: då blir det {manager} för chefen och {missing} för saknad.',
  'refusal.setting-travel-home': 'Välj vilken av platserna ni utgår från.',
  'refusal.setting-travel-km':
    'Skriv avståndet till {place} i km, från 0 till 2000, eller lämna det tomt om det inte är känt.',
  'refusal.setting-travel-holds':
    'Skriv hur många enheter som ryms i ett skåp, från 1 till 200, eller lämna fältet tomt.',
  'refusal.setting-travel-board':
    'Skriv hur många kg kartong varje enhet sparar, från 0 till 20, eller lämna fältet tomt.',
  'refusal.setting-support-days':
    'Skriv hela dagar, från 1 till 90, eller lämna fältet tomt: då blir det {usual}.',
  'refusal.setting-support-help':
    'Skriv rubrik och minst ett steg på båda språken för varje råd, högst tio steg, eller ta bort rådet.',
  'refusal.setting-invoicing-part': 'Välj vilken del av kodsträngen {example} som är konto.',
  'refusal.setting-invoicing-dimension':
    'Ge varje dimension ett eget nummer från 1 till 999, ett namn och en del av kodsträngen, eller ta bort den.',
  'refusal.setting-invoicing-income': 'Skriv kontot för IT-enhetens intäkt med 3 till 8 siffror.',
  'refusal.setting-invoicing-series':
    'Skriv verifikationsserien med bokstäver och siffror, högst 10.',
  'refusal.setting-invoicing-usual':
    'Kodsträngen för {administration} gäller inte. Den ska se ut som {example}.',
};
