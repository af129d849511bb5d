/** What people are told without having asked, above the request's card. Who asked and who gets it read the same. */
export const news = {
  'topic.request-to-decide': 'A request waits for your decision.',
  'topic.request-received': 'A colleague has asked for a device for you.',
  'topic.request-approved': 'The request is approved.',
  'topic.request-declined': 'The request was declined.',
  'topic.request-queued': 'The request is approved and waits for a device.',
  'topic.request-expected': 'There is a new day to expect your device.',
  'topic.request-stranded':
    'The model you are waiting for has been taken out of the catalogue, and no more are coming. IT will choose another or get back to you. You can also cancel this and order another model yourself.',
  'topic.request-to-move':
    'The model was taken out of the catalogue, and no more are coming. Move the request to another model, or decline it with a reason.',
  'topic.request-moved':
    'IT has moved your request to another model. You keep your place in the queue.',
  'topic.request-reserved': 'Good news: the request is approved and a device is reserved.',
  'topic.request-ready':
    'The device is ready to be picked up. Press “I have got it” when you have it.',
  'topic.request-cancelled': 'This request was cancelled.',
  'topic.request-handed-over': 'The device was handed over.',
  'topic.receipt-reminder':
    'Has the device been picked up? Press “I have got it”, so that IT knows.',
  'topic.to-prepare': 'A device is reserved and waits to be prepared.',
  'topic.cards-changed': 'This has changed.',
} as const;
