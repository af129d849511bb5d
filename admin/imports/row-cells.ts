import type { Mapping } from './columns';

/** A row's cells by what their columns are about. */
export class RowCells<F extends string> {
  private readonly at: ReadonlyMap<string, number>;

  constructor(
    private readonly cells: readonly string[],
    mapping: Mapping,
  ) {
    this.at = new Map(
      mapping.flatMap((field, at) => (field === undefined ? [] : [[field, at] as const])),
    );
  }

  text(field: F): string {
    const at = this.at.get(field);
    return at === undefined ? '' : (this.cells[at] ?? '').trim();
  }

  /** There is such a column, and nothing in it. */
  isEmpty(field: F): boolean {
    return this.at.has(field) && this.text(field) === '';
  }
}
