import { createHash } from 'node:crypto';
import { readTable } from '../../bot/files/read-table';
import type { Consignment } from '../../bot/domain/refurbisher/consignment';
import type { ReportFile } from '../../bot/services/refurbisher/report-dry-run';
import { utf8 } from '../files/bytes';
import { minutesLater, morning, technician, type House } from './house';

/** A consignment with everything that was returned, on its way. */
export async function shipped(
  house: House,
  leftBehind: readonly string[] = [],
): Promise<Consignment> {
  const { _id } = await house.consignments.open(technician, morning);
  await house.consignments.addAll(technician, _id, morning);
  await house.consignments.close(technician, _id, morning);
  const how = { carrier: 'Bring', leftBehind };
  return house.consignments.handOver(technician, _id, how, minutesLater(1));
}

/** A refurbisher's file with this text. */
export async function fileOf(text: string, more: Partial<ReportFile> = {}): Promise<ReportFile> {
  const bytes = utf8(text);
  const { rows } = await readTable(bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { name: 'rapport.csv', hash, rows, ...more };
}

export const headings =
  'Serienummer;Mottagen;Intygsnummer;Raderad;Metod;Resultat;Klass;Åtgärd;CO2-besparing (kg);Ersättning';

/** A row for a laptop that went well; say what differs. */
export function row(serial: string, more: Readonly<Record<string, string>> = {}): string {
  const cells = {
    serial,
    received: '2026-11-24',
    certificate: `C-${serial}`,
    wiped: '2026-11-25',
    method: 'Purge',
    result: 'Godkänd',
    grade: 'A',
    outcome: 'Återbruk',
    co2: '12,5',
    credit: '1 200,50 kr',
    ...more,
  };
  return Object.values(cells).join(';');
}

export const reportOf = (...rows: readonly string[]): Promise<ReportFile> =>
  fileOf([headings, ...rows].join('\r\n'));

/** Some weeks after the consignment left. */
export const later = new Date('2026-12-10T08:00:00Z');
