import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

/** A column: its heading, and what a row has in it. */
export interface Column<T> {
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
  readonly number?: boolean;
}

/** Below this, in CSS pixels, every table becomes a list; one of many columns sooner. */
const phone = 600;
const aColumn = 104;

/** A table that becomes a list, each cell with its heading, where there is no room for its columns. */
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
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box);
  const stacked = room < Math.max(phone, columns.length * aColumn);
  return (
    <div ref={box}>
      <table className={stacked ? 'rows stacked' : 'rows'} aria-label={label}>
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
    </div>
  );
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(window.innerWidth);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return width;
}
