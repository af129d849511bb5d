/** Millimetres from the upper left corner of an A4 sheet. */
export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Three by eight labels of 70 by 37 mm, as label sheets for A4 are sold everywhere. */
export const sheet = { columns: 3, rows: 8, width: 70, height: 37, top: 0.5 } as const;

/** Where the nth label (from 0) goes, when the first `used` places of the first sheet are empty already. */
export function placeOf(nth: number, used = 0): Place {
  const perPage = sheet.columns * sheet.rows;
  const at = nth + used;
  const onPage = at % perPage;
  return {
    page: Math.floor(at / perPage),
    x: (onPage % sheet.columns) * sheet.width,
    y: sheet.top + Math.floor(onPage / sheet.columns) * sheet.height,
  };
}
