/** Internfakturan. */
export const rent = {
  'rent.title': 'Hyra, {month}',
  'rent.summary': '{title}: {total} för {devices:plural(enhet|enheter)}.',
  'rent.total': '{total} för {devices:plural(enhet|enheter)}',
  'rent.open':
    'Inte låst än. Lås månaden så ligger raderna fast; det som senare visar sig vara fel rättas på nästa månad.',
  'rent.not-over': 'Hittills: månaden är inte slut, och kan låsas från den första i nästa.',
  'rent.locked': 'Låst {at:time}.',
  'rent.file.xlsx': 'Excel-fil',
  'rent.file.sie': 'SIE-fil',
  'rent.headings':
    'Kodsträng;Förvaltning;Inventarienummer;Modell;Från;Till;Dagar;Hyra per månad;Belopp;Rättar',
  'rent.lock': 'Lås månaden',
  'rent.corrections': 'Varav {count:plural(rättelse|rättelser)} av tidigare månader: {amount}',
  'rent.unbilled': '{count:plural(enhet|enheter)} saknar rad',
  'rent.no-rent': 'ingen hyra i katalogen',
  'rent.no-administration': 'ingen vet vilken förvaltning som har den',
  'rent.no-account-string': 'förvaltningen saknar en vanlig kodsträng',
  'refusal.rent-month-unknown': '”{month}” är ingen månad. Skriv den som 2026-11.',
  'refusal.rent-month-not-over':
    '{month} är inte slut än. Den kan låsas från den första i månaden efter.',
  'refusal.rent-no-rule':
    'Ingen har sagt än hur hyran ska bokföras. Ange konto, dimensioner och intäktskonto i organisationens inställningar.',
};
