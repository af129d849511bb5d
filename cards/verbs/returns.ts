/** Giving devices back: its buttons. */
export const returnsVerbs = {
  /** Opens the form; may carry `device`, a tag. */
  openReturn: 'returns/open',
  /** The form for what nobody has registered, or back; carries `draft` and what is typed. */
  otherReturn: 'returns/other',
  /** Carries `draft`, `mode` and the inputs. */
  submitReturn: 'returns/submit',
  /** Carry `return`. */
  showReturn: 'returns/show',
  withdrawReturn: 'returns/withdraw',
  /** Carries `return` and `version`, and the inputs of a receipt. */
  receiveReturn: 'returns/receive',
  /** Opens the reception's form; carries `typed`. */
  openReception: 'returns/reception/open',
  /** Carries `draft`, `typed` and the inputs of each line. */
  receiveMany: 'returns/reception/receive',
  /** What is on its way. */
  listReturns: 'returns/list',
  /** Carries `device`, a tag: the request for a new one and the return of the old. */
  swapDevice: 'returns/swap',
  /** Carries `device`, a tag. */
  openKeeping: 'returns/keep/open',
  /** Carries `device`, `draft` and the inputs. */
  submitKeeping: 'returns/keep/submit',
  /** Carry `keeping`; declining the input `declineReason` too. */
  showKeeping: 'returns/keep/show',
  grantKeeping: 'returns/keep/grant',
  declineKeeping: 'returns/keep/decline',
  withdrawKeeping: 'returns/keep/withdraw',
  /** May carry `device`, a tag. */
  openLoss: 'returns/loss/open',
  /** Carries `draft` and the inputs. */
  submitLoss: 'returns/loss/submit',
  /** Carry `loss`. */
  showLoss: 'returns/loss/show',
  wipeOrdered: 'returns/loss/wiped',
  lossFound: 'returns/loss/found',
  /** One's own digest, and one's choices about it. */
  showDigest: 'returns/due/show',
  snoozeDigest: 'returns/due/snooze',
  digestOff: 'returns/due/off',
  digestOn: 'returns/due/on',
  /** IT's list of what needs looking after. */
  showAttention: 'returns/attention',
  attentionFile: 'returns/attention/file',
  /** Carries `person`, an object id. */
  openLeaver: 'returns/leaver',
} as const;
