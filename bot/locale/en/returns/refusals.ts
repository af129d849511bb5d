/** What the rules of giving back say no to. */
export const refusals = {
  'refusal.return-not-found': 'I cannot find that return among those you may see.',
  'refusal.return-not-yours': 'Only whoever announced the return, or has the device, can do that.',
  'refusal.return-received': '{number} was received {at:time}, so it cannot be changed any more.',
  'refusal.return-withdrawn':
    '{number} was withdrawn {at:time}. Start a new return if you need one.',
  'refusal.return-swap':
    'This is one half of a swap. To keep the old device, cancel the request for the new one. Once that is handed over, the old one has to come in.',
  'refusal.return-open-already':
    'That device is already on its way back, as {number}. Nothing more is needed.',
  'refusal.device-not-yours': 'That device is not registered to you.',
  'refusal.receive-not-permitted': 'Only IT can receive devices.',
  'refusal.receive-nothing':
    'Write what you received: a tag, serial number or IMEI. For example: “receive KLP-0042”.',
  'refusal.keep-not-found': 'I cannot find that wish to keep a device longer.',
  'refusal.keep-not-yours': 'Only whoever asked to keep it longer can withdraw that.',
  'refusal.keep-not-yours-to-decide': 'It is not yours to decide whether this device may be kept.',
  'refusal.keep-own': 'You cannot decide on your own wish. A colleague has to.',
  'refusal.keep-already-decided':
    '{person} has {outcome:outcome} this already, {at:time}. Nothing has changed.',
  'refusal.keep-withdrawn': 'The wish was withdrawn, so there is nothing to decide.',
  'refusal.keep-open-already':
    'You have asked already, as {number}. You will hear when it is decided.',
  'refusal.loss-not-found': 'I cannot find that report.',
  'refusal.loss-over': 'It was found {at:time}. Nothing has changed.',
  'refusal.loss-wiped-already': 'The remote wipe is already noted.',
  'refusal.loss-open-already': 'It is already reported, as {number}. IT knows.',
  'refusal.leaver-unknown':
    'I cannot find exactly one person by that name. Write the whole name, or the mail address.',
} as const;
