/** What people are told of returns without having asked, above the card. */
export const news = {
  'topic.return-announced': 'A device is on its way back.',
  'topic.return-received':
    'Thank you! IT has the device now, and your responsibility for it is over.',
  'topic.return-withdrawn': 'This return was withdrawn: the device stays in use.',
  'topic.return-leaver':
    'Somebody who has left still has this device. Please see to it that it comes back.',
  'topic.return-changed': 'This has changed.',
  'topic.swap-stopped':
    'The new device will not come, so the swap is off. You keep the one you have for now.',
  'topic.swap-hand-in': 'You have the new device. Now leave the old one, and the swap is done.',
  'topic.keep-to-decide': 'Somebody asks to keep a device longer. The decision is yours.',
  'topic.keep-decided': 'Your wish to keep the device longer is decided.',
  'topic.keep-changed': 'This has changed.',
  'topic.loss-reported': '⚠ A device is reported missing. Here is what to do now.',
  'topic.loss-found': 'A device that was reported missing has been found.',
  'topic.loss-changed': 'This has changed.',
  'topic.due-soon': 'Something you have is soon to go back.',
  'topic.due-manager': 'Somebody in your team has a device that should have come back.',
  'topic.due-attention': 'Devices that need somebody to look after them.',
} as const;
