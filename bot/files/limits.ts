/** What a file may be at most before it is refused, so that one file can't take the bot's memory or time. */
export interface Limits {
  /** Of the file as it was sent. */
  readonly bytes: number;
  /** Of an XLSX file when it is unpacked: a small zip may hold very much. */
  readonly unpackedBytes: number;
  /** Headings included, empty rows included. */
  readonly rows: number;
  readonly columns: number;
  /** Characters in one cell. */
  readonly cell: number;
}

/** Room for several years' devices in one file. */
export const usualLimits: Limits = {
  bytes: 10_000_000,
  unpackedBytes: 200_000_000,
  rows: 50_000,
  columns: 200,
  cell: 4_000,
};
