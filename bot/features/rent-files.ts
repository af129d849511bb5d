import { encode } from 'iconv-lite';
import { Refusal } from '../domain/errors';
import { rentTable } from '../domain/rent/rent-table';
import { sieOf } from '../domain/rent/sie';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import type { FileMaker } from '../intents/files/maker';
import type { Turn } from '../intents/intent';
import { say } from '../locale';
import { administrationName } from '../services/request-views';
import type { Invoice, Invoices } from '../services/rent/invoices';

/** The month's rent as a file: `month`, and `format` csv, xlsx or sie. For economists and IT. */
export function rentFiles(invoices: Invoices): FileMaker {
  return {
    maker: 'rent',
    make: async ({ month = '', format = '' }, turn) => {
      if (!turn.actor.roles.some((role) => role === 'economist' || role === 'it-admin'))
        throw new Refusal('not-permitted');
      const invoice = await invoices.of(turn.organisation, month);
      const ending = format === 'sie' ? 'si' : format;
      return { name: `hyra-${month}.${ending}`, bytes: await bytesOf(format, invoice, turn) };
    },
  };
}

function bytesOf(format: string, invoice: Invoice, turn: Turn): Promise<Uint8Array> | Uint8Array {
  if (format === 'sie') return sieBytes(invoice, turn);
  const rows = tableOf(invoice, turn);
  return format === 'xlsx' ? writeXlsx(rows, invoice.month) : writeCsv(rows);
}

/** PC8 is code page 437, the only one that the format knows. */
function sieBytes({ month, lines }: Invoice, { organisation, now }: Turn): Uint8Array {
  const rule = organisation.invoicing;
  if (rule === undefined) throw new Refusal('rent-no-rule');
  const head = { organisation: organisation.name, month, generated: now, rule };
  return encode(sieOf(head, lines), 'cp437');
}

function tableOf(
  { lines }: Invoice,
  { organisation, language }: Turn,
): ReturnType<typeof rentTable> {
  return rentTable(lines, {
    headings: say(language, 'rent.headings').split(';'),
    administration: (id) => administrationName(organisation, id)[language],
  });
}
