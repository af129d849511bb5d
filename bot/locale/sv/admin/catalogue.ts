import type { catalogue as english } from '../../en/admin/catalogue';

/** Katalogen på adminsidan. */
export const catalogue: Readonly<Record<keyof typeof english, string>> = {
  'page.catalogue': 'Katalog',
  'cat.lead':
    'Det som går att beställa. En ändring gäller från nästa formulär; det som är godkänt behåller sin hyra.',
  'cat.add': 'Lägg till en produkt',
  'cat.product': 'Produkt',
  'cat.kind': 'Slag',
  'cat.rent': 'Hyra',
  'cat.months': 'Användningstid',
  'cat.months-value': '{count:plural(månad|månader)}',
  'cat.in-stock': 'I lager',
  'cat.in-use': 'I bruk',
  'cat.waiting': 'Beställda',
  'cat.state': 'Läge',
  'cat.offered': 'går att beställa',
  'cat.retired': 'utgången',
  'cat.change-one': 'Ändra {name}',
  'cat.new': 'Ny produkt',
  'cat.name': 'Namn',
  'cat.condition': 'Skick',
  'cat.class': 'Klass (produkter i samma klass kan ersätta varandra, till exempel laptop-14)',
  'cat.rent-label': 'Hyra i kronor per månad, utan moms',
  'cat.months-label': 'Användningstid i månader',
  'cat.label': 'Miljömärkning, om den har någon',
  'cat.footprint': 'Klimatavtryck i kg CO₂e, som tillverkaren anger',
  'cat.words': 'Ord som folk använder om den, med komma emellan',
  'cat.standard': 'Hör till standardsortimentet',
  'cat.withdrawn': 'Utgången: går inte längre att beställa',
  'cat.withdrawn-waits':
    '{count:plural(beställning väntar|beställningar väntar)} på den: IT får besked om vad som kan ersätta.',
  'log.what-product/add': 'lade till en produkt',
  'log.what-product/change': 'ändrade en produkt',
  'refusal.product-there':
    '{name} finns redan i katalogen i samma skick. Ändra den, eller ge den nya ett annat namn.',
  'refusal.product-wrong':
    'Något saknas eller är inte som det måste vara: namn, klass, hyra från 0 kronor och användningstid från 1 till 120 månader.',
};
