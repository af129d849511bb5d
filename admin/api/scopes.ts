/** What an application may be allowed: app roles of the page's registration, each given by an administrator. */
export const scopes = {
  'Devices.Read': 'Read devices and their custody chains',
  'Devices.Write': 'Register devices, and carry out steps that need no form',
  'Requests.Read': 'Read requests and how far they have come',
  'Returns.Read': 'Read returns, and consignments to the refurbisher',
  'Co2.Read': 'Read the CO2 ledger: sums and the entries behind them',
  'Rent.Read': 'Read the lines of the monthly internal invoice',
} as const;
export type Scope = keyof typeof scopes;

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}
