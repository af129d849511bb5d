import { Refusal } from '../domain/errors';
import { consignmentColumns, consignmentTable } from '../domain/refurbisher/consignment-table';
import { fileHash } from '../domain/refurbisher/file-hash';
import { readTable } from '../files/read-table';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import { dayOf } from '../domain/time';
import type { FileMaker } from '../intents/files/maker';
import { say } from '../locale';
import type { ConsignmentViews } from '../services/refurbisher/consignment-views';
import type { ReportViews } from '../services/refurbisher/report-views';
import type { ReportFile } from '../services/refurbisher/report-dry-run';
import { requireStaff } from '../services/refurbisher/staff';

/** A consignment's file for the refurbisher, one line a device: `consignment`, and `format` csv or xlsx. */
export function consignmentFiles(views: ConsignmentViews): FileMaker {
  return {
    maker: 'consignment',
    make: async ({ consignment = '', format = '' }, { actor, organisation, language }) => {
      requireStaff(actor);
      const found = await views.load(organisation, Number(consignment));
      if (found.stage.name === 'open') throw new Refusal('consignment-not-closed');
      const rows = [
        consignmentColumns.map((column) => say(language, `column.${column}`)),
        ...consignmentTable(found).map((line) => consignmentColumns.map((column) => line[column])),
      ];
      const name = say(language, 'consignment.file-name', { number: found.number });
      const title = say(language, 'consignment.title', { number: found.number });
      return format === 'csv'
        ? { name: `${name}.csv`, bytes: writeCsv(rows) }
        : { name: `${name}.xlsx`, bytes: await writeXlsx(rows, title) };
    },
  };
}

/** A consignment's open differences with their next steps, to work from or to send on. */
export function differencesFiles(views: ReportViews): FileMaker {
  return {
    maker: 'differences',
    make: async ({ consignment = '' }, { actor, organisation, language }) => {
      requireStaff(actor);
      const number = Number(consignment);
      const rows = [
        differenceColumns.map((column) => say(language, `differences.column.${column}`)),
        ...(await views.allDifferences(organisation._id, number)).map((one) => [
          say(language, `difference.${one.kind}`),
          one.name,
          one.facts['line'],
          one.facts['text'],
          one.facts['hint'],
          say(language, `next.${one.kind}`),
          dayOf(one.since),
        ]),
      ];
      const name = say(language, 'differences.file-name', { number });
      const title = say(language, 'differences.title', { number });
      return { name: `${name}.xlsx`, bytes: await writeXlsx(rows, title) };
    },
  };
}

const differenceColumns = ['what', 'name', 'row', 'text', 'hint', 'next', 'since'] as const;

/** A refurbisher's file, read into rows. */
export async function reportFile(name: string, bytes: Uint8Array): Promise<ReportFile> {
  const { rows } = await readTable(bytes);
  return { name, hash: fileHash(bytes), rows };
}
