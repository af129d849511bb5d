import { Refusal } from '../domain/errors';
import type { Language } from '../domain/language';
import type { Organisation } from '../domain/organisation';
import { dayOf } from '../domain/time';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import { referenceIn, type CardReference, type FileFormat } from '../intents/co2/read';
import type { Co2Services } from '../intents/co2/services';
import type { FileMaker } from '../intents/files/maker';
import { lineOf } from '../services/co2/monthly/entries';
import type { MadeFile } from '../services/file-transfer';
import { entriesTable } from '../yearly/entries-table';
import { yearlyPdf } from '../yearly/yearly-pdf';

/** What is behind a card as a file: `scope`, `from` and `to`, and `format` csv, xlsx or pdf. */
export function co2Files(services: Co2Services): FileMaker {
  return {
    maker: 'co2',
    make: async (what, turn) => {
      const reference = referenceIn(what);
      if (reference === undefined) throw new Refusal('file-not-there');
      await services.mayOpen(turn, reference.scope);
      const { organisation, language, now } = turn;
      const format = formats.find((one) => one === what['format']) ?? 'xlsx';
      return co2File(services, { organisation, reference, format, language, now });
    },
  };
}

const formats = ['csv', 'xlsx', 'pdf'] as const satisfies readonly FileFormat[];

/** What a file is made of; whoever asks has seen to it that it may be had. */
export interface FileAsked {
  readonly organisation: Organisation;
  readonly reference: CardReference;
  readonly format: FileFormat;
  readonly language: Language;
  readonly now: Date;
}

export async function co2File(services: Co2Services, asked: FileAsked): Promise<MadeFile> {
  const { reference, format } = asked;
  const { from, to } = reference.period;
  const whose = reference.scope.administrations?.join('-') ?? asked.organisation._id;
  const months = from === to ? from : `${from}_${to}`;
  const bytes = await (format === 'pdf' ? page(services, asked) : table(services, asked));
  return { name: `co2-${whose.slice(0, 60)}-${months}.${format}`, bytes };
}

async function table(
  { entries }: Co2Services,
  { organisation, reference, format, language }: FileAsked,
): Promise<Uint8Array> {
  const all = await entries.all(organisation, reference.scope, reference.period);
  const lines = all.map((entry) => ({ entry, line: lineOf(organisation, entry) }));
  const rows = entriesTable(lines, language);
  return format === 'csv' ? writeCsv(rows) : writeXlsx(rows, 'CO2');
}

async function page(
  { views }: Co2Services,
  { organisation, reference, language, now }: FileAsked,
): Promise<Uint8Array> {
  const may = { share: false, open: false, optOut: false };
  const view = await views.view(organisation, { ...reference, beside: false, may }, now);
  return yearlyPdf(view, language, dayOf(now));
}
