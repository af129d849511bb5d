import type { intune as english } from '../../en/admin/intune';

/** Vad som skiljer mellan Intune och registret. */
export const intune: Readonly<Record<keyof typeof english, string>> = {
  'page.intune': 'Jämför med Intune',
  'intune.lead':
    'Enheterna i Intune bredvid dem här, parade på serienummer. Inget ändras innan du trycker.',
  'intune.none':
    'Den här installationen saknar Microsoft Graph, så Intune går inte att fråga. Det som behövs är programmet för Graph i installationsguiden, med behörigheten DeviceManagementManagedDevices.Read.All.',
  'intune.days': 'Inte synlig på (dagar)',
  'intune.compare': 'Jämför',
  'intune.compared':
    '{compared:plural(enhet|enheter)} i Intune jämfördes. {left:plural(är utelämnad|är utelämnade)}: privata, utan serienummer eller registrerade två gånger.',
  'intune.agree': 'Intune och registret stämmer överens.',
  'intune.more': 'Visar {shown} av {count}.',
  'intune.kind-unknown-here': 'Finns i Intune men inte här',
  'intune.kind-unknown-there': 'Används här men finns inte i Intune',
  'intune.kind-unseen': 'Används här men har inte synts i Intune på länge',
  'intune.kind-user': 'Annan användare',
  'intune.kind-model': 'Annan modell',
  'intune.device': 'Enhet',
  'intune.serial': 'Serienummer',
  'intune.here': 'Här',
  'intune.there': 'I Intune',
  'intune.seen': 'Senast synlig',
  'intune.step': 'Åtgärd',
  'intune.take-unknown-here': 'Lägg in {device} här',
  'intune.take-unknown-there': 'Märk {device} som förlorad',
  'intune.take-unseen': 'Märk {device} som förlorad',
  'intune.take-user': 'Byt vem som har {device}',
  'intune.take-model': 'Byt modell på {device}',
  'intune.by-request': 'Lämnades ut på en beställning: ta emot den och lämna ut den på nytt',
  'intune.taken': 'Klart: {device}',
  'refusal.intune-none': 'Intune går inte att fråga: installationen saknar Microsoft Graph.',
  'refusal.intune-busy': 'Intune har för mycket att göra just nu. Vänta en minut och jämför igen.',
  'refusal.intune-forbidden':
    'Kretslopp får inte läsa Intune. Ge dess program för Microsoft Graph programbehörigheten DeviceManagementManagedDevices.Read.All och låt en administratör godkänna den.',
  'refusal.intune-failed': 'Intune svarade inte. Försök igen om en stund.',
};
