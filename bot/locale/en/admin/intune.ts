/** What Intune and the inventory differ in. */
export const intune = {
  'page.intune': 'Intune',
  'intune.lead':
    'Devices in Intune beside those here, matched by serial number. Nothing is changed before you press.',
  'intune.none':
    'This installation has no Microsoft Graph, so Intune can’t be asked. It takes the application for Graph in the installation guide, with the permission DeviceManagementManagedDevices.Read.All.',
  'intune.days': 'Not seen for (days)',
  'intune.compare': 'Compare with Intune',
  'intune.compared':
    '{compared:plural(device|devices)} in Intune compared. {left:plural(is|are)} left out: people’s own, without a serial number, or enrolled twice.',
  'intune.agree': 'Intune and the inventory agree.',
  'intune.more': 'Showing {shown} of {count}.',
  'intune.kind-unknown-here': 'In Intune, not here',
  'intune.kind-unknown-there': 'In use here, not in Intune',
  'intune.kind-unseen': 'In use here, not seen lately in Intune',
  'intune.kind-user': 'Another user',
  'intune.kind-model': 'Another model',
  'intune.device': 'Device',
  'intune.serial': 'Serial number',
  'intune.here': 'Here',
  'intune.there': 'In Intune',
  'intune.seen': 'Last seen',
  'intune.step': 'Step',
  'intune.take-unknown-here': 'Register {device} here',
  'intune.take-unknown-there': 'Mark {device} as lost',
  'intune.take-unseen': 'Mark {device} as lost',
  'intune.take-user': 'Change who has {device}',
  'intune.take-model': 'Change the model of {device}',
  'intune.by-request': 'Was handed over for a request: take it back and hand it over anew',
  'intune.taken': 'Done: {device}',
  'refusal.intune-none': 'Intune can’t be asked: this installation has no Microsoft Graph.',
  'refusal.intune-busy': 'Intune has too much to do just now. Wait a minute and compare again.',
  'refusal.intune-forbidden':
    'Kretslopp may not read Intune. Give its application for Microsoft Graph the application permission DeviceManagementManagedDevices.Read.All, and let an administrator consent to it.',
  'refusal.intune-failed': 'Intune did not answer. Try again in a while.',
} as const;
