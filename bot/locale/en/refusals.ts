/** What rules say no to. */
export const refusals = {
  'refusal.device-step-not-allowed':
    'That can’t be done now: the device is marked “{state:state}”.',
  'refusal.request-already-decided':
    '{person} already {outcome:outcome} this on {at:time}. Nothing has changed.',
  'refusal.request-closed': 'This request is {stage:stage} and can’t be changed any more.',
  'refusal.request-not-awaiting':
    'There is no decision to make: the request was approved by the rules.',
  'refusal.request-not-ready': 'It can’t be confirmed now. The request is marked “{stage:stage}”.',
  'refusal.request-not-reserved':
    'There is nothing new to say about the pick-up. The request is marked “{stage:stage}”.',
  'refusal.request-not-stranded':
    'There is nothing to move: the request isn’t waiting for a model that is gone.',
  'refusal.request-not-found': 'I can’t find that request among those you may see.',
  'refusal.request-not-yours':
    'Only the person who asked, or the one who gets the device, can do that.',
  'refusal.own-request': 'You can’t decide on your own request. A colleague has to.',
  'refusal.not-your-decision': 'It isn’t your turn to decide on this request.',
  'refusal.not-permitted': 'Only IT can do that.',
  'refusal.reason-missing': 'Write a reason before you decline, so that the person knows why.',
  'refusal.form-incomplete': 'The form came in incomplete. Open a new one and send that.',
  'refusal.product-not-found': 'That model isn’t in the catalogue any more. Choose another.',
  'refusal.device-not-found': 'I can’t find that device.',
  'refusal.person-unknown': 'I can’t find that person in the directory.',
  'refusal.no-organisation': 'Your organisation doesn’t use Kretslopp yet. Ask your IT unit.',
  'refusal.place-missing': 'Say where the device can be picked up.',
  'refusal.keep-until-before-due':
    'It isn’t due back until {due:day} as it is. Choose a later day.',
  'refusal.changed-meanwhile':
    'Somebody changed this just as you pressed. Have a look at how it is now, and try again.',
} as const;
