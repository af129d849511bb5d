import type { organisations as english } from '../../en/admin/organisations';

/** Organisationen och dess förvaltningar. */
export const organisations: Readonly<Record<keyof typeof english, string>> = {
  'page.organisations': 'Organisationen',
  'org.what': 'Vad organisationen är',
  'org.name': 'Namn',
  'org.id': 'Id i Kretslopp',
  'org.tenant': 'Katalog (Entra-klientorganisation)',
  'org.companies': 'Heter i katalogen',
  'org.save-name': 'Spara namnet',
  'org.administrations': 'Förvaltningar',
  'org.departments': 'Avdelningar i katalogen',
  'org.departments-hint':
    'En per rad, som de heter i katalogen. Den som arbetar där får förvaltningen ifylld i sin beställning.',
  'org.account': 'Vanlig kodsträng',
  'org.account-hint': 'Till exempel {example}. Tomt om ingen är vanligast.',
  'org.devices': 'Enheter',
  'org.coordinators': 'Miljösamordnare',
  'org.closed': 'stängd sedan {day}',
  'org.new': 'Ny förvaltning',
  'org.sv': 'Namn på svenska',
  'org.en': 'Namn på engelska',
  'org.close': 'Stäng förvaltningen',
  'org.reopen': 'Öppna förvaltningen igen',
  'org.close-lead':
    'Inget nytt kan beställas för en stängd förvaltning. Dess {devices:plural(enhet|enheter)} och all historik finns kvar: flytta enheterna i delen Enheter.',
  'log.what-organisations/name': 'bytte organisationens namn',
  'log.what-organisations/administration': 'ändrade en förvaltning',
  'log.what-organisations/close': 'stängde en förvaltning',
  'log.what-organisations/reopen': 'öppnade en förvaltning igen',
  'refusal.organisation-name': 'Skriv ett namn, högst 120 tecken.',
  'refusal.administration-wrong': 'Skriv ett namn på båda språken som ingen annan förvaltning har.',
  'refusal.administration-account': 'Kodsträngen gäller inte här. Den ska se ut som {example}.',
  'refusal.administration-department':
    'Avdelningen {department} hör redan till en annan förvaltning. Ta bort den där först.',
};
