import type { keep as english } from '../../en/returns/keep';

/** Att få behålla en enhet längre. */
export const keep: Readonly<Record<keyof typeof english, string>> = {
  'keep.form-title': 'Behålla längre',
  'keep.intro-manager': 'Skriv varför. Din chef beslutar, och du får svar här.',
  'keep.intro-it': 'Skriv varför. IT beslutar, och du får svar här.',
  'keep.due': 'Skulle lämnas',
  'keep.until': 'Behålla till',
  'keep.by': 'Från',
  'keep.how-long': 'Hur länge till?',
  'keep.option': '{months:plural(månad|månader)}, till {until:day}',
  'keep.why': 'Varför vill du behålla den?',
  'keep.why-label': 'Varför',
  'keep.why-hint': 'En rad räcker',
  'keep.problem-months': 'Välj hur länge du vill behålla den.',
  'keep.problem-reason': 'Skriv varför, så att den som beslutar förstår.',
  'keep.means': 'Det här betyder {months:plural(månad|månader)} till',
  'keep.rent': 'Hyra: {rent:sek} som förut, {total} kr för {months:plural(månad|månader)}.',
  'keep.rent-unknown': 'Hyra: fortsätter som förut. Beloppet finns inte i katalogen.',
  'keep.support':
    'Support: enheten blir {years} år gammal. Går den sönder byts den hellre än lagas.',
  'keep.support-unknown':
    'Support: enhetens ålder är inte känd. Går den sönder byts den hellre än lagas.',
  'keep.climate': 'Klimat: en ny behöver inte tillverkas än. Att göra en likadan ger {kg:kg}.',
  'keep.climate-unknown':
    'Klimat: en ny behöver inte tillverkas än. Hur mycket det sparar för just den här modellen är inte känt.',
  'keep.send': 'Be om att få behålla den',
  'keep.sent': 'Tack! {number} är skickad.',
  'keep.title': 'Behålla längre {number}',
  'keep.granted': '{name} sa ja, {at:time}. Behåll den till {until:day}.',
  'keep.declined': '{name} sa nej, {at:time}. Den ska lämnas tillbaka som bestämt.',
  'keep.withdrawn': 'Återkallad. Den ska lämnas tillbaka som bestämt.',
  'keep.declined-because': 'Därför blev det nej',
  'keep.grant': 'Ja, behåll den',
  'keep.decline-why': 'Varför? Den som frågade får läsa det här.',
  'keep.withdraw-sure': 'Vill du återkalla? Då ska enheten lämnas tillbaka som bestämt.',
  'keep.which': 'Vilken vill du behålla längre? Tryck på ”Behåll längre” vid den.',
  'keep.nothing': 'Du har ingen enhet att behålla längre.',
};
