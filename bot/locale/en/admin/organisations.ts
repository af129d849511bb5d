/** The organisation and its administrations. */
export const organisations = {
  'page.organisations': 'Organisation',
  'org.what': 'What the organisation is',
  'org.name': 'Name',
  'org.id': 'Id in Kretslopp',
  'org.tenant': 'Directory (Entra tenant)',
  'org.companies': 'Called in the directory',
  'org.save-name': 'Save the name',
  'org.administrations': 'Administrations',
  'org.departments': 'Departments in the directory',
  'org.departments-hint':
    'One a line, as the directory calls them. Whoever works there finds the administration filled in when asking for a device.',
  'org.account': 'Usual account string',
  'org.account-hint': 'Such as {example}. Empty where none is the usual one.',
  'org.devices': 'Devices',
  'org.coordinators': 'Environmental coordinators',
  'org.closed': 'closed since {day}',
  'org.new': 'New administration',
  'org.sv': 'Name in Swedish',
  'org.en': 'Name in English',
  'org.close': 'Close the administration',
  'org.reopen': 'Open the administration again',
  'org.close-lead':
    'Nothing new can be asked for on behalf of a closed administration. Its {devices:plural(device|devices)} and all history stay: move the devices in the part Devices.',
  'log.what-organisations/name': 'renamed the organisation',
  'log.what-organisations/administration': 'changed an administration',
  'log.what-organisations/close': 'closed an administration',
  'log.what-organisations/reopen': 'opened an administration again',
  'refusal.organisation-name': 'Write a name, at most 120 characters.',
  'refusal.administration-wrong':
    'Write a name in both languages that no other administration has.',
  'refusal.administration-account':
    'The account string does not hold here. It must look like {example}.',
  'refusal.administration-department':
    'The department {department} belongs to another administration. Take it away there first.',
} as const;
