import type { co2 as english } from '../en/co2';

/** Undvikna utsläpp: månadskortet, svaren i chatten, utskicket. */
export const co2: Readonly<Record<keyof typeof english, string>> = {
  'co2.title': 'Undvikna utsläpp, {period}',
  'co2.organisation': '{name}, hela organisationen',
  'co2.confirmed': '{kg:kg} bekräftat',
  'co2.estimated': 'Därtill {kg:kg} uppskattat, som räknas när återbrukaren har rapporterat.',
  'co2.estimated-none': 'Inget väntar på återbrukarens rapport.',

  'co2.section.compare': 'Jämfört med',
  'co2.section.kinds': 'Härifrån kommer det',
  'co2.section.outcome': 'Så gick det',
  'co2.section.beside': 'Förvaltningarna sida vid sida',
  'co2.section.next': 'Nästa steg',
  'co2.section.chart': 'Tretton månader, kg CO2e',

  'co2.same-time': 'Samma tid i fjol',
  'co2.goal': 'Mål för året',
  'co2.goal-beat': 'mer än i fjol',
  'co2.goal-percent': '{percent}\u00a0% mer än i fjol',
  'co2.goal-done': '{goal}: ✓ nått',
  'co2.goal-ahead': '{goal}: ✓ före',
  'co2.goal-behind': '{goal}: ⚠ {kg:kg} efter',
  'co2.goal-left': '{goal}: {percent}\u00a0% klart',
  'co2.more': '{percent}\u00a0% mer',
  'co2.less': '{percent}\u00a0% mindre',
  'co2.as-much': 'lika mycket',
  'co2.nothing-before': 'ingen uppgift',

  'co2.kind.reuse': 'Återbruk, {count:plural(enhet|enheter)}',
  'co2.kind.material-recycling': 'Materialåtervinning, {count:plural(enhet|enheter)}',
  'co2.kind.avoided-trip': 'Resor som inte behövdes, {count}',
  'co2.kind.bundled-delivery': 'Samlade leveranser, {count}',
  'co2.kind.packaging': 'Mindre förpackningar, {count}',
  'co2.part.both': '{confirmed:kg}, uppskattat {estimated:kg}',
  'co2.part.estimated': 'uppskattat {kg:kg}',

  'co2.missing': 'Inte tillbaka i tid',
  'co2.return-rate': 'Andel återlämnade',
  'co2.return-rate-value': '{percent}\u00a0%',
  'co2.days-to-wipe': 'Från avslutad användning till radering',
  'co2.days': '{days:plural(dag|dagar)}',
  'co2.devices': '{count:plural(enhet|enheter)}',
  'co2.old-phones': 'Gamla mobiler som inte har kommit tillbaka: {units}',

  'co2.equivalence': 'Ungefär lika mycket som {what} ({source}).',
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
  'co2.button.csv': 'CSV-fil',
  'co2.button.xlsx': 'Excel-fil',
  'co2.button.pdf': 'PDF till årsredovisningen',
  'co2.button.opt-out': 'Skicka inte mer',
  'co2.button.opt-in': 'Skicka varje månad igen',
  'co2.button.share-send': 'Skicka',
  'co2.button.download': 'Ladda ner',
  'co2.button.more-entries': 'Nästa sida',
  'co2.button.fewer-entries': 'Föregående sida',
  'co2.button.back': 'Tillbaka till kortet',
  'co2.button.preview': 'Förhandsgranska',
  'co2.button.resend': 'Skicka igen',

  'co2.share-label': 'Kollegans namn eller e-post',
  'co2.share-missing': 'Skriv vem du vill dela med.',
  'co2.share-hint':
    'I en kanal eller gruppchatt skriver du till mig där, till exempel ”@Kretslopp CO2 i oktober”.',
  'co2.download-hint': 'Siffran, metoden och alla poster bakom den:',

  'co2.chart.axis': 'Månad, {from} till {to}',
  'co2.chart.month': 'Månad',
  'co2.chart.confirmed': 'Bekräftat',
  'co2.chart.estimated': 'Uppskattat',
  'co2.chart.line-both': '{month}: {confirmed} (uppskattat {estimated})',

  'co2.method': 'Räknat med {factors}.',
  'co2.method-range':
    'Räknat med {factors}. Beroende på vilken vedertagen metod man väljer blir det mellan {low:kg} och {high:kg}.',
  'co2.method-note':
    'Undvikna utsläpp redovisas för sig och dras aldrig av från organisationens egna utsläpp.',
  'co2.summary': '{whose}, {period}: {kg:kg} undvikna utsläpp, bekräftat.',
  'co2.preview': 'Förhandsgranskning: så här ser kortet ut för {name}. Inget är skickat.',

  'co2.done.remind': 'Påminnelsen är på väg till {count:plural(person|personer)} i {unit}.',
  'co2.done.asked': 'IT har fått din fråga.',
  'co2.done.shared': 'Kortet är på väg till {name}.',
  'co2.opted-out':
    'Då skickar jag inte månadskortet mer. Du kan alltid fråga, till exempel ”CO2 i oktober”. Skriv ”månadskortet varje månad” om du vill ha det igen.',
  'co2.opted-in': 'Månadskortet kommer till dig varje månad igen.',
  'co2.sent-by-itself':
    'Månadskortet går ut av sig självt. Skriv ”månadskortet” om du vill se det nu.',
  'co2.each-not-yours':
    'Förvaltningarna var för sig visar jag bara för IT och ekonomi. Här är hela organisationen.',
  'co2.method-answer':
    'Jag räknar utsläpp som inte blev av. En enhet som återbrukas i stället för att en ny tillverkas räknas när återbrukaren har rapporterat den som återbrukad, med {set}, version {version} ({source}). En undviken resa räknas efter körsträcka, fordon och bränsle. Undvikna utsläpp dras aldrig av från organisationens egna.',
  'topic.co2-monthly':
    'Här är månadens siffra. Vill du inte ha den varje månad, tryck på ”Skicka inte mer”.',
  'topic.co2-shared': '{name} delar det här med dig.',
  'topic.co2-remind-unit':
    'Hej! Användningstiden har gått ut för det här som står på dig: {devices}. Lämna in det på {place}, så kan det återbrukas. Din förvaltnings miljösamordnare påminner.',
  'topic.co2-ask-for-report':
    '{name} undrar: {count:plural(enhet|enheter)} har varit hos återbrukaren i mer än en månad utan besked. Be återbrukaren om rapporten.',
  'topic.co2-ask-to-look': '{name} ber er leta en gång till: {count:plural(enhet|enheter)} saknas.',
  'topic.co2-unreached':
    'Månadskortet nådde inte {count:plural(miljösamordnare|miljösamordnare)}: {names}. De får det när de skriver till boten. Skriv ”månadskortet utskick” för att se alla.',
  'co2.entries.title': 'Underlag, {period}',
  'co2.entries.sum':
    '{count:plural(post|poster)}: {confirmed:kg} bekräftat, {estimated:kg} uppskattat.',
  'co2.entries.page': 'Sida {page} av {pages}',
  'co2.entries.none': 'Det finns inga poster för den här tiden.',
  'co2.entries.correction': 'rättar en tidigare post',
  'co2.status.confirmed': 'bekräftat',
  'co2.status.estimated': 'uppskattat',
  'co2.entry.reuse': 'Återbruk',
  'co2.entry.material-recycling': 'Materialåtervinning',
  'co2.entry.avoided-trip': 'Undviken resa',
  'co2.entry.bundled-delivery': 'Samlad leverans',
  'co2.entry.packaging': 'Förpackning',
  'co2.method.replacement': 'ersätter ny',
  'co2.method.refurbisher': 'återbrukarens siffra',
  'co2.method.per-device': 'per enhet',
  'co2.method.distance': 'sträcka',
  'co2.method.bundled-distance': 'samkörd sträcka',
  'co2.method.per-package': 'per förpackning',
  'co2.method.withdrawn': 'återtagen',
  'co2.file.headings':
    'Månad;Datum;Förvaltning;Slag;Status;Vad;Antal;kg CO2e;Lägst kg;Högst kg;Metod;Faktorer;Indata;Rättar;Post',
  'co2.file.made': 'Framtagen {day}.',
  'co2.dispatch.title': 'Månadskortet för {period}',
  'co2.dispatch.due': 'Går ut {due:time}. Här är alla som ska ha det.',
  'co2.dispatch.nobody': 'Ingen ska ha kortet: det finns ingen med rollen miljösamordnare.',
  'co2.dispatch.total': 'hela organisationen',
  'co2.dispatch.not-issued': 'inte skickat än',
  'co2.dispatch.refusing': 'vill inte ha det',
  'co2.dispatch.waiting': 'på väg',
  'co2.dispatch.sent': '✓ framme',
  'co2.dispatch.unreachable': '⚠ gick inte att nå; får det när personen skriver till boten',
  'co2.dispatch.failed': '⚠ gick inte fram',
  'co2.dispatch.summary': '{title}: {sent} framme av {count}.',

  'refusal.co2-no-recipient': 'Den personen ska inte ha kortet för den månaden.',
  'refusal.co2-nobody-to-remind': 'Ingen i {unit} har något försenat längre.',
  'refusal.co2-done-before': 'Det är redan gjort den här månaden, {day:day}.',
  'refusal.co2-colleague-unknown': 'Jag hittar ingen som heter {name}. Prova e-postadressen.',
  'refusal.co2-colleague-unclear':
    'Det finns flera: {names}. Skriv e-postadressen till den du menar.',
  'refusal.co2-nothing-to-ask': 'Det finns inget sådant kvar att fråga om.',
  'refusal.co2-not-yours':
    'Du ser hela organisationens siffra och dina egna förvaltningars. De här är någon annans.',
  'refusal.co2-set-unknown': 'Det finns ingen faktoruppsättning som heter {set}.',
  'refusal.co2-set-taken':
    'Det finns redan en faktoruppsättning som heter {set}. Ge den nästa versionsnummer.',
  'refusal.co2-choice-in-past':
    'En ny faktoruppsättning gäller tidigast från {today}. Gör en omräkning om en tidigare period ska räknas om.',
};
