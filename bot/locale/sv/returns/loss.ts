import type { loss as english } from '../../en/returns/loss';

/** Borttappat, stulet och hittat igen, och den som slutar. */
export const loss: Readonly<Record<keyof typeof english, string>> = {
  'loss.form-title': 'Anmäl borttappad eller stulen',
  'loss.intro': 'IT får veta det på en gång.',
  'loss.device': 'Vad är borta?',
  'loss.how': 'Vad har hänt?',
  'loss.lost': 'Borttappad',
  'loss.stolen': 'Stulen',
  'loss.note': 'Var och när såg du den sist?',
  'loss.note-hint': 'Till exempel: buss 3 i morse',
  'loss.urgent': 'Är det bråttom?',
  'loss.call': 'Ring IT på {phone}.',
  'loss.send': 'Anmäl nu',
  'loss.problem-device': 'Välj vad som är borta.',
  'loss.problem-how': 'Välj om den är borttappad eller stulen.',
  'loss.no-device': 'Ingen enhet är registrerad på dig. Ring IT på {phone} så hjälper de dig.',
  'loss.sent': 'Tack för att du sa till. IT vet om det nu: {number}.',
  'loss.title': 'Saknad enhet {number}',
  'loss.line': 'Anmäld som borta.',
  'loss.line-wiped': '✓ Fjärradering är beställd.',
  'loss.found-by': '✓ Hittad av {name}, {at:time}.',
  'loss.found-wiped': 'Den är raderad på distans och behöver göras i ordning av IT.',
  'loss.what': 'Vad har hänt',
  'loss.administration': 'Förvaltning',
  'loss.reported-at': 'Anmäld',
  'loss.told': 'Beskrivning',
  'loss.you': 'Gör det här nu',
  'loss.password': 'Byt lösenord till jobbkontot.',
  'loss.police': 'Stulen: gör en polisanmälan, 114 14 eller polisen.se, och spara numret.',
  'loss.steps': 'Gör det här nu',
  'loss.wipe-computer':
    'Fjärradera i Intune: Enheter, sök på serienumret, Rensa. Går det inte, lås kontot i stället.',
  'loss.wipe-phone':
    'Fjärradera i Intune: Enheter, sök på serienumret, Rensa. På iPhone går Förlorat läge först, om den kan komma till rätta.',
  'loss.sessions': 'Återkalla sessionerna i Entra och byt personens lösenord.',
  'loss.sim': 'Spärra abonnemanget hos operatören.',
  'loss.incident':
    'Fanns personuppgifter i den? Meddela dataskyddsombudet: anmälan till IMY ska göras inom 72 timmar.',
  'loss.wiped': 'Fjärradering beställd',
  'loss.found': 'Den är hittad',
  'loss.which': 'Vilken har du hittat?',
  'loss.none-open': 'Du har inget anmält som borta. Vill du lämna in något du har hittat?',

  'leaver.title': '{name} slutar',
  'leaver.line': 'Det här ska lämnas tillbaka. Chefen {manager} får se till att det blir gjort.',
  'leaver.line-it':
    'Det här ska lämnas tillbaka. Ingen chef är känd, så IT får se till att det blir gjort.',
  'leaver.nothing': 'Ingen enhet är registrerad på {name}.',
  'leaver.open': 'Öppna återlämning',
  'leaver.opened':
    'Klart. {count:plural(återlämning|återlämningar)} är öppnade för det som {name} har.',
};
