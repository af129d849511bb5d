import type { privacy as english } from '../en/privacy';

/** Uppgifter om en själv. */
export const privacy: Readonly<Record<keyof typeof english, string>> = {
  'privacy.title': 'Det här sparas om dig',
  'privacy.what.member': 'Dina val, och ett slumpat namn på dig i historiken',
  'privacy.what.reference': 'Var jag når dig i Teams',
  'privacy.what.devices': '{count:plural(enhet|enheter)} som du har',
  'privacy.what.requests': '{count:plural(beställning|beställningar)} av dig eller till dig',
  'privacy.what.returns':
    '{count:plural(återlämning|återlämningar)}, förlängningar och förlustanmälningar',
  'privacy.what.bookings': '{count:plural(bokning|bokningar)} av hjälp',
  'privacy.what.notifications':
    '{count:plural(meddelande|meddelanden)} som jag har skickat till dig',
  'privacy.kept.member': 'Sparas tills du avidentifieras.',
  'privacy.kept.reference':
    'Sparas tills du avidentifieras. Bara för att jag ska kunna skriva till dig.',
  'privacy.kept.devices': 'Sparas så länge du har dem.',
  'privacy.kept.requests':
    'Sparas tills din organisation beslutar något annat: de är ofta allmänna handlingar.',
  'privacy.kept.returns':
    'Sparas tills din organisation beslutar något annat: de är ofta allmänna handlingar.',
  'privacy.kept.bookings': 'Sparas tills din organisation beslutar något annat.',
  'privacy.kept.notifications': 'Sparas tills din organisation beslutar något annat.',
  'privacy.kept-months':
    'Gallras {months:plural(månad|månader)} efter att ärendet avslutats, enligt din organisations beslut.',
  'privacy.not-kept': 'Det här sparas inte',
  'privacy.not-kept-detail':
    'Ditt namn, din adress, avdelning och chef hämtas ur katalogen när de visas. Det du skriver till mig sparas bara när du skickar in det i ett formulär.',
  'privacy.take': 'Ta det med dig',
  'privacy.take-detail': 'Allt, så som det är sparat, i en fil som ett program kan läsa.',
  'privacy.take-button': 'Hämta filen',
  'privacy.forget':
    'Mycket av det här är allmänna handlingar, som bara får gallras så som {organisation} har beslutat. När du har slutat och lämnat tillbaka allt kan IT avidentifiera dig. Fråga dem på {phone}. Skriv ”vilka uppgifter har ni om mig?” så ser du vad som finns.',
  'refusal.privacy-held':
    'Det här bevaras på grund av en tvist eller en utredning. Häv bevarandet först, om den är över.',
  'refusal.privacy-has-device': 'Personen har fortfarande {tag}. Den måste lämnas tillbaka först.',
  'refusal.privacy-has-request': 'Ärendet {number} är fortfarande öppet. Avsluta det först.',
  'refusal.privacy-has-duty':
    'Personen står fortfarande i bemanningen, som ersättare eller som mottagare av månadskortet. Låt någon annan ta över först.',
};
