/** Where devices are picked up and handed in. */
export const demoPlaces = {
  it: 'IT-enheten, Storgatan 1',
  townHall: 'Stadshuset, receptionen',
  homeCare: 'Hemtjänsten, Björkvägen 4',
  school: 'Ekholma gymnasium, vaktmästeriet',
  fireStation: 'Brandstationen Ekholma, vaktrummet',
} as const;

const nearest: Readonly<Record<string, string>> = {
  omsorg: demoPlaces.homeCare,
  utbildning: demoPlaces.school,
  raddning: demoPlaces.fireStation,
  kommunledning: demoPlaces.townHall,
  samhallsbyggnad: demoPlaces.townHall,
};

/** Where an administration's people fetch what they are given. */
export function placeNear(administration: string): string {
  return nearest[administration] ?? demoPlaces.it;
}
