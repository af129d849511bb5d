/** What a column of a file can be about. */
export const columnFields = [
  'tag',
  'serial',
  'imei',
  'model',
  'maker',
  'kind',
  'status',
  'holder',
  'administration',
  'acquired',
  'price',
  'due',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** Which field each column is about, in the file's order; undefined for columns that are left out. */
export type Mapping = readonly (ColumnField | undefined)[];

/**
 * Headings as they are called in Swedish lists, in English ones, in Snipe-IT and in GLPI, in small letters and
 * without signs. Where several columns fit, the first in this order is taken.
 */
const headings: Readonly<Record<ColumnField, readonly string[]>> = {
  tag: [
    'asset tag',
    'inventarienummer',
    'inventarienr',
    'inventory number',
    'märkning',
    'märkningsnummer',
    'tagg',
    'tag',
    'stöldskyddsnummer',
    'stöldskyddsid',
    'etikett',
    'id nummer',
  ],
  serial: [
    'serial number',
    'serial',
    'serienummer',
    'serienr',
    's n',
    'sn',
    'service tag',
    'servicetag',
    'item serial',
  ],
  imei: ['imei', 'imei nummer', 'imei number', 'imei 1', 'imei1'],
  model: [
    'model',
    'modell',
    'model name',
    'modellnamn',
    'item name',
    'produkt',
    'product',
    'enhet',
  ],
  maker: ['manufacturer', 'manufacturers', 'tillverkare', 'fabrikat', 'märke', 'brand', 'leverantörsmärke'],
  kind: ['category', 'kategori', 'type', 'typ', 'slag', 'enhetstyp', 'device type', 'itemtype'],
  status: ['status', 'state', 'läge', 'tillstånd', 'statuslabel', 'checkout type'],
  holder: [
    'checked out to email',
    'email',
    'e post',
    'epost',
    'mail',
    'användare',
    'user',
    'username',
    'checked out to username',
    'alternate username',
    'contact person',
    'innehavare',
    'låntagare',
    'kontaktperson',
    'person',
  ],
  administration: [
    'förvaltning',
    'administration',
    'department',
    'avdelning',
    'enhet avdelning',
    'company',
    'bolag',
    'entity',
    'entitet',
    'group',
    'kostnadsställe namn',
  ],
  acquired: [
    'purchase date',
    'inköpsdatum',
    'inköpt',
    'köpt',
    'date of purchase',
    'köpdatum',
    'leveransdatum',
    'startup date',
    'anskaffningsdatum',
  ],
  price: [
    'purchase cost',
    'pris',
    'inköpspris',
    'cost',
    'value',
    'price',
    'anskaffningsvärde',
    'kostnad',
  ],
  due: [
    'asset eol date',
    'eol date',
    'expected checkin',
    'slutdatum',
    'avtalsslut',
    'återlämnas',
    'ska tillbaka',
    'due',
    'due date',
    'end date',
  ],
};

/** A mapping by the headings alone; a person looks at it and may change it. */
export function guessed(row: readonly string[]): Mapping {
  const names = row.map(plain);
  const mapping: (ColumnField | undefined)[] = row.map(() => undefined);
  for (const field of columnFields) {
    const known = headings[field].find((heading) =>
      names.some((name, at) => name === heading && mapping[at] === undefined),
    );
    const at =
      known === undefined
        ? -1
        : names.findIndex((name, n) => name === known && mapping[n] === undefined);
    if (at >= 0) mapping[at] = field;
  }
  return mapping;
}

export function isColumnField(text: unknown): text is ColumnField {
  return (columnFields as readonly unknown[]).includes(text);
}

function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
