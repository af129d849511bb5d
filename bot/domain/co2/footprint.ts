/** What making one model causes, as its maker states it. */
export interface Footprint {
  readonly maker: string;
  readonly model: string;
  /** kg CO2e for all but its use: materials, making, transport, end of life. */
  readonly kg: number;
  /** "November 2020", as the maker dates it. */
  readonly reported: string;
  readonly source: string;
}

/** A model's name as it is compared: small letters and digits, the maker's name once. */
export function modelKey(maker: string, model: string): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const [first, rest] = [plain(maker), plain(model)];
  return rest.startsWith(first) ? rest : first + rest;
}
