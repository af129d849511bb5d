import type { ReportField } from './report-fields';

/** Who takes used devices in, wipes them and sells them on. */
export interface Refurbisher {
  readonly _id: string;
  readonly organisation: string;
  /** "Inrego"; absent until somebody has said. */
  readonly name?: string;
  /** Which heading of its reports is which field, where the heading does not say so; told once, and kept. */
  readonly columns?: Readonly<Partial<Record<ReportField, string>>>;
  readonly version: number;
}
