import { Refusal } from '../domain/errors';
import { consignmentColumns, consignmentTable } from '../domain/refurbisher/consignment-table';
import { fileHash } from '../domain/refurbisher/file-hash';
import { readTable } from '../files/read-table';
import { writeCsv } from '../files/write-csv';
import { writeXlsx } from '../files/write-xlsx';
import type { FileMaker } from '../intents/files/maker';
import { say } from '../locale';
import type { ConsignmentViews } from '../services/refurbisher/consignment-views';
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

/** A refurbisher's file, read into rows. */
export async function reportFile(name: string, bytes: Uint8Array): Promise<ReportFile> {
  const { rows } = await readTable(bytes);
  return { name, hash: fileHash(bytes), rows };
}
