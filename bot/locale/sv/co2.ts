import type { co2 as english } from '../en/co2';

/** Undvikna utsläpp: månadskortet, svaren i chatten, utskicket. */
export const co2: Readonly<Record<keyof typeof english, string>> = {
  'co2.title': 'Undvikna utsläpp, {period}',
  'co2.organisation': '{name}, hela organisationen',
  'co2.confirmed': '{kg:kg} bekräftat',
  'co2.estimated': 'Därtill {kg:kg} uppskattat, som räknas när återbrukaren har rapporterat.',
  'co2.estimated-none': 'Inget väntar på återbrukarens rapport.',
  'co2.nothing': 'Inget är bekräftat för den här tiden.',

  'co2.section.compare': 'Jämfört med',
  'co2.section.kinds': 'Härifrån kommer det',
  'co2.section.outcome': 'Så gick det',
  'co2.section.beside': 'Förvaltningarna sida vid sida',
  'co2.section.next': 'Nästa steg',
  'co2.section.chart': 'Tretton månader, kg CO2e',

  'co2.same-time': 'Samma tid i fjol',
  'co2.year-so-far': 'Hittills i år',
  'co2.year-before': 'Hittills i fjol',
  'co2.goal': 'Mål för året',
  'co2.goal-beat': 'mer än i fjol',
  'co2.goal-percent': '{percent} % mer än i fjol',
  'co2.goal-kg': '{kg:kg}',
  'co2.goal-done': '{goal}: ✓ nått',
  'co2.goal-ahead': '{goal}: ✓ före',
  'co2.goal-behind': '{goal}: ⚠ {kg:kg} efter',
  'co2.goal-left': '{goal}: {percent} % klart',
  'co2.more': '{percent} % mer',
  'co2.less': '{percent} % mindre',
  'co2.as-much': 'lika mycket',
  'co2.nothing-before': 'ingen uppgift',

  'co2.kind.reuse': 'Återbruk, {count:plural(enhet|enheter)}',
  'co2.kind.material-recycling': 'Materialåtervinning, {count:plural(enhet|enheter)}',
  'co2.kind.avoided-trip': 'Resor som inte behövdes, {count}',
  'co2.kind.bundled-delivery': 'Samlade leveranser, {count}',
  'co2.kind.packaging': 'Mindre förpackningar, {count}',
  'co2.part.confirmed': '{kg:kg}',
  'co2.part.both': '{confirmed:kg}, uppskattat {estimated:kg}',
  'co2.part.estimated': 'uppskattat {kg:kg}',

  'co2.missing': 'Saknas',
  'co2.return-rate': 'Andel återlämnade',
  'co2.return-rate-value': '{percent} %',
  'co2.days-to-wipe': 'Från återlämning till radering',
  'co2.days': '{days:plural(dag|dagar)}',
  'co2.devices': '{count:plural(enhet|enheter)}',
  'co2.old-phones': 'Gamla mobiler som inte har kommit tillbaka: {units}',
  'co2.unit-count': '{unit} {count}',

  'co2.equivalence': 'Lika mycket som {what} ({source}).',
  'co2.beside-line': '{kg:kg}, {change} mot i fjol',

  'co2.next.remind-phones':
    '{count:plural(mobil|mobiler)} i {unit} skulle ha lämnats tillbaka. Påminn dem som har dem.',
  'co2.next.remind-computers':
    '{count:plural(dator|datorer)} i {unit} skulle ha lämnats tillbaka. Påminn dem som har dem.',
  'co2.next.report':
    '{count:plural(enhet|enheter)} har varit hos återbrukaren i mer än en månad utan besked. Be IT fråga efter rapporten.',
  'co2.next.look': '{count:plural(enhet|enheter)} saknas. Be IT leta en gång till.',
  'co2.next.share': 'Allt är i fas. Berätta för kollegorna vad ni har åstadkommit.',
  'co2.next.none': 'Inget är försenat och inget saknas. Det finns inget du behöver göra.',

  'co2.button.remind': 'Påminn enheten',
  'co2.button.report': 'Be IT fråga',
  'co2.button.look': 'Be IT leta',
  'co2.button.share': 'Dela',
  'co2.button.entries': 'Visa underlag',
  'co2.button.csv': 'CSV',
  'co2.button.xlsx': 'Excel',
  'co2.button.pdf': 'PDF till årsredovisningen',
  'co2.button.opt-out': 'Skicka inte mer',
  'co2.button.opt-in': 'Skicka varje månad igen',
  'co2.button.share-send': 'Skicka',
  'co2.button.download': 'Ladda ner',
  'co2.button.more-entries': 'Nästa sida',
  'co2.button.back': 'Tillbaka till kortet',
  'co2.button.preview': 'Förhandsgranska',
  'co2.button.resend': 'Skicka igen',

  'co2.share-label': 'Kollegans namn eller e-post',
  'co2.share-missing': 'Skriv vem du vill dela med.',
  'co2.share-hint':
    'I en kanal eller gruppchatt skriver du till mig där, till exempel ”@Kretslopp CO2 i oktober”.',
  'co2.download-hint': 'Siffran, metoden och alla poster bakom den:',

  'co2.chart.month': 'Månad',
  'co2.chart.confirmed': 'Bekräftat',
  'co2.chart.estimated': 'Uppskattat',
  'co2.chart.line': '{month}: {confirmed}',
  'co2.chart.line-both': '{month}: {confirmed} (uppskattat {estimated})',

  'co2.method': 'Räknat med {factors}.',
  'co2.method-range':
    'Räknat med {factors}. Beroende på vilken vedertagen metod man väljer blir det mellan {low:kg} och {high:kg}.',
  'co2.method-note':
    'Undvikna utsläpp redovisas för sig och dras aldrig av från organisationens egna utsläpp.',
  'co2.summary': '{whose}, {period}: {kg:kg} undvikna utsläpp, bekräftat.',
  'co2.preview': 'Förhandsgranskning: så här ser kortet ut för {name}. Inget är skickat.',
  'co2.sent-again': 'Kortet är på väg till {name} igen.',

  'refusal.co2-set-unknown': 'Det finns ingen faktoruppsättning som heter {set}.',
  'refusal.co2-set-taken':
    'Det finns redan en faktoruppsättning som heter {set}. Ge den nästa versionsnummer.',
  'refusal.co2-choice-in-past':
    'En ny faktoruppsättning gäller tidigast från {today}. Gör en omräkning om en tidigare period ska räknas om.',
};
