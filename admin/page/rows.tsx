import type { ReactNode } from 'react';

/** A column: its heading, and what a row has in it. */
export interface Column<T> {
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
}

/** A table that on a phone becomes a list, each cell with its heading. */
export function Rows<T>({
  label,
  columns,
  rows,
  keyOf,
}: {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}): ReactNode {
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ heading, number }) => (
            <th key={heading} scope="col" className={number === true ? 'number' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ heading, cell, number }) => (
              <td
                key={heading}
                data-heading={heading}
                className={number === true ? 'number' : undefined}
              >
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
