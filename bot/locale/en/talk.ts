/** What the bot says in conversation, and its menus. */
export const talk = {
  'unknown-button': 'That button has no effect here. Write “help” and I’ll show what I can do.',
  'write-to-me': 'Write to me in a chat of our own, and I’ll help you there.',
  fault:
    'Something went wrong on our side, and nothing was changed by half. Try again; if it happens again, give IT this reference: {reference}.',
  'slow-down':
    'That was a lot at once. Wait a minute and try again; nothing you have sent before is lost.',
  done: 'Done.',
  'channel.learnt':
    'From now on, requests to decide on come to this channel, and IT can decide on the card here.',

  'request.sent': 'Thank you! Your request {number} is in. You’ll hear from me here.',
  'cancel.nothing': 'You have no request that can be cancelled.',
  'cancel.press':
    'This is the one you can cancel. Press “Cancel request” if that is what you want.',
  'cancel.which': 'You have several. Open the one to cancel.',
  'status.none': 'You have no requests. Would you like to make one?',
  'queue.none': 'Nothing waits for your decision.',
  'devices.none': 'There is no device registered on you.',
  'inventory.not-permitted':
    'The inventory is for IT. I can show your own devices, though: write “my devices”.',
  'return.today':
    'Hand it in at {place}, with its charger. Sign out of your Apple or Google account on a phone first. Questions? Ring IT on {phone}.',
  'support.today':
    'Ring IT on {phone}, and have the number on the device’s label at hand. They help you at a distance first.',
  'co2.today':
    'So far {reused:plural(device has|devices have)} been confirmed as reused in a new life here. A device that is reused spares the making of a new one.',
  'none.answer':
    'That I can’t help with. I take care of computers and phones: asking for one, handing one back, and where yours are.',

  'help.hello': 'Hello {name}!',
  'help.title': 'What I can do',
  'help.lead':
    'I look after your computers and phones. Write what you need, in your own words, or press a button.',
  'help.examples':
    'For example: “I need a laptop for a new colleague on Monday”, “I have lost my phone”, “can I keep my laptop longer?”, “what do you know about me?”',
  'help.examples.it-admin':
    'For IT: “where is KLP-0042?”, “receive KLP-0042”, “missing devices”, “labels KLP-0042”, “roster”, “my day”, “rent for October”.',
  'help.examples.technician':
    'For technicians: “receive KLP-0042”, “missing devices”, “labels KLP-0042”, “my day”, “next case”.',
  'help.examples.economist': 'For economists: “rent for October”.',
  'help.examples.coordinator':
    'For environmental coordinators: “monthly card”, “CO2 in October compared with last year”.',
  'help.consignments': 'Consignments',
  'ask.title': 'Did you mean …?',
  'ask.none': 'Neither of these? Write it another way.',

  'intent.request.computer': 'Ask for a computer',
  'intent.request.phone': 'Ask for a phone',
  'intent.return': 'Hand something back',
  'intent.support': 'Get help',
  'intent.status': 'My requests',
  'intent.devices': 'My devices',
  'intent.co2': 'CO2 saved',
  'intent.help': 'What can you do?',
  'intent.cancel': 'Cancel a request',
  'intent.queue': 'Waiting for me',
  'intent.inventory': 'Stock',
  'intent.greeting': 'Hello',
  'intent.none': 'Something else',
} as const;
