import type { Administration } from '../domain/organisation';

/** An administration with the kodsträngar it pays with: ansvar, verksamhet, konto. */
interface DemoAdministration extends Administration {
  readonly accounts: readonly [string, string, string];
}

/** Eight, as in a municipality of about 70,000 people; the departments are what the directory calls their units. */
export const demoAdministrations = [
  {
    id: 'omsorg',
    name: { sv: 'Omsorgsförvaltningen', en: 'Elderly and Disability Care' },
    departments: ['Omsorgsförvaltningen', 'Hemtjänsten', 'Särskilt boende Solgläntan'],
    accounts: ['5110-520-61540', '5120-510-61540', '5110-520-68410'],
  },
  {
    id: 'social',
    name: { sv: 'Socialförvaltningen', en: 'Social Services' },
    departments: ['Socialförvaltningen', 'Individ- och familjeomsorgen'],
    accounts: ['5600-550-61540', '5610-568-61540', '5600-550-68410'],
  },
  {
    id: 'utbildning',
    name: { sv: 'Utbildningsförvaltningen', en: 'Education' },
    departments: ['Utbildningsförvaltningen', 'Ekholma gymnasium', 'Björkskolan'],
    accounts: ['4100-440-61540', '4200-450-61540', '4100-440-68410'],
  },
  {
    id: 'kultur-fritid',
    name: { sv: 'Kultur- och fritidsförvaltningen', en: 'Culture and Leisure' },
    departments: ['Kultur- och fritidsförvaltningen', 'Stadsbiblioteket', 'Simhallen'],
    accounts: ['3100-320-61540', '3200-340-61540', '3100-320-68410'],
  },
  {
    id: 'samhallsbyggnad',
    name: { sv: 'Samhällsbyggnadskontoret', en: 'Planning and Building' },
    departments: ['Samhällsbyggnadskontoret', 'Bygglovsenheten', 'Gata och park'],
    accounts: ['2100-215-61540', '2200-240-61540', '2100-215-68410'],
  },
  {
    id: 'service',
    name: { sv: 'Serviceförvaltningen', en: 'Shared Services' },
    departments: ['Serviceförvaltningen', 'IT-enheten', 'Fastighetsenheten', 'Måltidsservice'],
    accounts: ['1310-930-61540', '1320-910-61540', '1310-930-68410'],
  },
  {
    id: 'kommunledning',
    name: { sv: 'Kommunledningskontoret', en: 'Municipal Executive Office' },
    departments: ['Kommunledningskontoret', 'HR-avdelningen', 'Kommunikationsavdelningen'],
    accounts: ['1100-920-61540', '1120-921-61540', '1100-920-68410'],
  },
  {
    id: 'raddning',
    name: { sv: 'Räddningstjänsten', en: 'Rescue Services' },
    departments: ['Räddningstjänsten', 'Brandstationen Ekholma'],
    accounts: ['2700-270-61540', '2710-275-61540', '2700-270-68410'],
  },
] as const satisfies readonly DemoAdministration[];

export type AdministrationId = (typeof demoAdministrations)[number]['id'];
export type Department = (typeof demoAdministrations)[number]['departments'][number];

/** The administration that a unit belongs to. */
export function administrationOf(department: Department): (typeof demoAdministrations)[number] {
  const found = demoAdministrations.find(({ departments }) =>
    (departments as readonly string[]).includes(department),
  );
  if (found === undefined) throw new RangeError(`no administration has ${department}`);
  return found;
}
