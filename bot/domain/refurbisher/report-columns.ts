import { Refusal } from '../errors';
import { reportFields, type ReportField } from './report-fields';

/** Which heading is which field. */
export type ColumnNames = Readonly<Partial<Record<ReportField, string>>>;

/** A file's row of text; shaped like a row of bot/files. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where each field is, and what was not read. */
export interface Columns {
  /** The row's number that has the headings. */
  readonly line: number;
  /** Field by field, the place of its column: 0 is column A. */
  readonly places: ReadonlyMap<ReportField, number>;
  readonly names: ColumnNames;
  /** Headings that mean nothing to us. */
  readonly unread: readonly string[];
}

/** Headings as refurbishers write them, without spaces, signs, accents and capitals. */
const words: Readonly<Record<ReportField, string>> = {
  serial:
    'serial serialno serialnumber serialnr sn serienummer serienr serie assetserial deviceserial ' +
    'serialnumberimei serienummerimei serviceetag servicetag',
  imei: 'imei imeinr imeinumber imeinummer imei1',
  tag: 'tag assettag asset assetid assetno kundensid customerid customertag inventarienummer inventarienr inventariemarkning stoldmarkning markning kundmarkning kundreferens customerreference',
  received:
    'received receivedon receiveddate datereceived receipt receiptdate arrived arrival arrivaldate checkedin mottagen mottaget mottagningsdatum ankomst ankomstdatum inkommen inkommet inregistrerad inleveransdatum',
  certificate:
    'certificate certificateid certificateno certificatenumber certificatenr wipecertificate erasurecertificate erasurereportid reportuuid reportid certifikat certifikatid certifikatnr certifikatnummer intyg intygsnr intygsnummer intygsid raderingsintyg raderingscertifikat raderingsrapport',
  fileHash:
    'filehash sha256 sha hash certificatehash checksum kontrollsumma certifikathash filsumma',
  wipedOn:
    'wipedon wiped wipedate wipeddate erased erasedon erasuredate dateerased raderad raderat raderingsdatum raderingsdag datumradering',
  standard:
    'standard wipestandard erasurestandard erasurealgorithm algorithm raderingsstandard raderingsalgoritm algoritm',
  revision: 'revision standardrevision rev version standardversion',
  method:
    'method wipemethod erasuremethod sanitizationmethod sanitisationmethod metod raderingsmetod',
  tool: 'tool wipetool erasuretool software erasuresoftware verktyg raderingsverktyg programvara raderingsprogram program',
  result:
    'result wiperesult erasureresult wipestatus erasurestatus raderingsresultat raderingsstatus resultat radering utfall',
  grade: 'grade condition cosmeticgrade klass grad gradering skick kvalitet kvalitetsklass',
  outcome:
    'outcome disposition fate disposal destination finalstatus slutstatus atgard hantering hanteringssatt slutlighantering destinering resultatenhet vidarehantering',
  co2Kg:
    'co2 co2e co2kg co2ekg kgco2 kgco2e co2saved co2saving co2savingskg co2besparing co2besparingkg co2ebesparing co2ebesparingkg co2ebesparingarkg klimatbesparing klimatbesparingkg sparadco2 sparadco2kg sparadco2ekg sparadkgco2 sparadkgco2e',
  creditSek:
    'credit creditsek value valuesek amount price payout buyback residualvalue residualvaluesek residual ersattning ersattningsek ersattningkr varde vardesek vardekr restvarde restvardesek restvardekr belopp beloppsek beloppkr aterbetalning pengartillbaka inlosen inlosenvarde kreditering',
};

const meanings: ReadonlyMap<string, ReportField> = new Map(
  reportFields.flatMap((field) => words[field].split(' ').map((word) => [word, field] as const)),
);

/** A heading as headings are compared. */
export function plain(heading: string): string {
  const letters = heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, '');
  return letters.replace(/₂/gu, '2').replace(/[^a-z0-9]/gu, '');
}

/** The field that a word means by itself: "Serienummer", "intyg". */
export function fieldMeant(word: string): ReportField | undefined {
  return meanings.get(plain(word)) ?? reportFields.find((field) => plain(field) === plain(word));
}

/** What is worth remembering of a report's headings: those that mean nothing by themselves. */
export function peculiar(names: ColumnNames): ColumnNames {
  return Object.fromEntries(
    Object.entries(names).filter(([field, heading]) => fieldMeant(heading) !== field),
  );
}

/** Rows above the headings: a title, a date, an address. */
const mostAbove = 20;

/**
 * Finds the headings and what they mean: first those that are `known` (told, or learned from an earlier
 * report), then by the words refurbishers use. Refuses a file in which no column names devices.
 */
export function findColumns(rows: readonly TextRow[], known: ColumnNames = {}): Columns {
  const candidates = rows.slice(0, mostAbove).map((row) => columnsIn(row, known));
  const best = candidates.reduce<Columns | undefined>(
    (so, one) => (one.places.size > (so?.places.size ?? 0) ? one : so),
    undefined,
  );
  if (best === undefined || !identities.some((field) => best.places.has(field))) {
    throw new Refusal('report-without-serials');
  }
  return best;
}

const identities = ['serial', 'imei', 'tag'] as const;

function columnsIn({ line, cells }: TextRow, known: ColumnNames): Columns {
  const knownFields = new Map(
    reportFields.flatMap((field) => {
      const name = known[field];
      return name === undefined ? [] : [[plain(name), field] as const];
    }),
  );
  const places = new Map<ReportField, number>();
  const taken = new Set<number>();
  for (const meaning of [knownFields, meanings])
    cells.forEach((cell, at) => {
      const field = meaning.get(plain(cell));
      if (field === undefined || taken.has(at) || places.has(field)) return;
      places.set(field, at);
      taken.add(at);
    });
  return {
    line,
    places,
    names: Object.fromEntries([...places].map(([field, at]) => [field, cells[at] ?? ''])),
    unread: cells.filter((cell, at) => cell !== '' && !taken.has(at)),
  };
}
