import { verbs, type Verb } from '../../cards/verbs';
import type { returnsVerbs } from '../../cards/verbs/returns';
import { usedLaptop, usedPhone } from '../support/organisation';
import { fatima, mikael } from '../support/people';
import { entryFor } from '../support/asking';
import { draftOf, form, own, theirs, type Forged } from './forged';
import { ofCo2, ofRefurbisher } from './forged-of-it';

/** Documents that the scene puts in, by the names that cards give them. */
export interface References {
  readonly awaiting: string;
  readonly reserved: string;
  readonly ready: string;
  readonly returned: string;
  readonly keeping: string;
  readonly loss: string;
  readonly booking: string;
  readonly round: string;
  readonly device: string;
  readonly consignment: string;
}

const trouble = { category: 'computer', trouble: 'Svart' };
const slot = '2026-11-24T08:00:00.000Z';

/** Every verb there is: one that is missing does not compile. */
export function forgedPresses(at: References): Readonly<Record<Verb, Forged>> {
  const request = { request: at.awaiting, step: '0' };
  const booking = { booking: at.booking };
  const consignment = { consignment: at.consignment };
  return {
    [verbs.newRequest]: own({ kind: 'computer' }),
    [verbs.submitRequest]: form({
      draft: draftOf(at.awaiting),
      kind: 'computer',
      ...entryFor(usedLaptop),
    }),
    [verbs.cancelRequest]: theirs(request),
    [verbs.showRequest]: theirs(request),
    [verbs.approve]: theirs(request),
    [verbs.decline]: theirs({ ...request, declineReason: 'Nej' }),
    [verbs.makeReady]: theirs({ request: at.reserved, readyPlace: 'Hos mig', readyWhen: 'nu' }),
    [verbs.moveRequest]: theirs({ ...request, moveTo: usedPhone._id }),
    [verbs.confirmReceipt]: theirs({ request: at.ready }),
    [verbs.choose]: own({ intent: 'help' }),
    [verbs.setLanguage]: own({ language: 'sv' }),
    ...ofReturns(at),
    ...ofRefurbisher(consignment),
    ...ofCo2,
    [verbs.supportTimes]: own({ ...trouble, draft: 'times' }),
    [verbs.bookSupport]: form({ ...trouble, draft: draftOf(at.booking), slot }),
    [verbs.urgentSupport]: form({ ...trouble, draft: draftOf(at.booking) }),
    [verbs.selfHelped]: own(),
    [verbs.showBooking]: theirs(booking),
    [verbs.moveBooking]: theirs({ ...booking, newSlot: '2026-11-24T09:00:00.000Z' }),
    [verbs.cancelBooking]: theirs(booking),
    [verbs.noteBooking]: theirs({ ...booking, noteText: 'Hej' }),
    [verbs.takeOverBooking]: theirs(booking),
    [verbs.startBooking]: theirs(booking),
    [verbs.finishBooking]: theirs({ ...booking, outcome: 'remote-no-trip', doneText: 'Klart' }),
    [verbs.fetchBooking]: theirs(booking),
    [verbs.fetchPicture]: theirs({ ...booking, picture: 'a-picture' }),
    [verbs.showDay]: theirs(),
    [verbs.showRoster]: theirs(),
    [verbs.openTechnician]: theirs({ technician: mikael.oid }),
    [verbs.saveTechnician]: theirs({ technician: mikael.oid, hours: 'mån-fre 8-9' }),
    [verbs.removeTechnician]: theirs({ technician: mikael.oid }),
    [verbs.setOnCall]: theirs({
      onCallWho: fatima.oid,
      onCallFrom: '2027-01-01',
      onCallTo: '2027-01-07',
    }),
    [verbs.setCalendar]: theirs({ asked: 'yes' }),
    [verbs.showOwnData]: own(),
    [verbs.fetchOwnData]: own(),
    [verbs.showDevice]: theirs({ device: at.device }),
    [verbs.actOnDevice]: theirs({ device: at.device, act: 'lose', seen: 'in-use' }),
    [verbs.moveDevice]: theirs({ device: at.device, moveTo: 'skola' }),
    [verbs.showRounds]: theirs(),
    [verbs.planRound]: theirs({ place: 'Stadshuset, receptionen' }),
    [verbs.driveRound]: theirs({ round: at.round, [`done-${at.round}`]: at.ready }),
    [verbs.cancelRound]: theirs({ round: at.round }),
    [verbs.fetchRound]: theirs({ round: at.round }),
    [verbs.showRent]: theirs({ month: '2026-10' }),
    [verbs.lockRent]: theirs({ month: '2026-10' }),
    [verbs.fetchRent]: theirs({ month: '2026-10', format: 'csv' }),
  };
}

type Returns = (typeof verbs)[keyof typeof returnsVerbs];
function ofReturns(at: References): Readonly<Record<Returns, Forged>> {
  const tag = { device: 'KLP-USED' };
  return {
    [verbs.openReturn]: own(tag),
    [verbs.otherReturn]: own({ draft: 'other' }),
    [verbs.submitReturn]: form({
      draft: draftOf(at.returned),
      ...tag,
      kind: 'computer',
      whose: 'me',
      reason: 'leaving',
      condition: 'works',
      locked: 'no',
      handIn: 'IT-enheten, Storgatan 1',
    }),
    [verbs.showReturn]: theirs({ return: at.returned }),
    [verbs.withdrawReturn]: theirs({ return: at.returned }),
    [verbs.receiveReturn]: theirs({
      return: at.returned,
      version: '1',
      grade: 'A',
      receivePlace: 'Hyllan',
      identity: 'KLP-RET',
    }),
    [verbs.openReception]: theirs({ typed: 'KLP-RET' }),
    [verbs.receiveMany]: theirs({ draft: 'many', typed: 'KLP-RET', receivePlace: 'Hyllan' }),
    [verbs.listReturns]: theirs(),
    [verbs.swapDevice]: theirs(tag),
    [verbs.openKeeping]: theirs(tag),
    [verbs.submitKeeping]: theirs({
      draft: draftOf(at.keeping),
      ...tag,
      months: '12',
      reason: 'Bra',
    }),
    [verbs.showKeeping]: theirs({ keeping: at.keeping }),
    [verbs.grantKeeping]: theirs({ keeping: at.keeping }),
    [verbs.declineKeeping]: theirs({ keeping: at.keeping, declineReason: 'Nej' }),
    [verbs.withdrawKeeping]: theirs({ keeping: at.keeping }),
    [verbs.openLoss]: own(tag),
    [verbs.submitLoss]: theirs({ draft: draftOf(at.loss), ...tag, how: 'stolen', note: '' }),
    [verbs.showLoss]: theirs({ loss: at.loss }),
    [verbs.wipeOrdered]: theirs({ loss: at.loss }),
    [verbs.lossFound]: theirs({ loss: at.loss }),
    [verbs.showDigest]: own(),
    [verbs.snoozeDigest]: own(),
    [verbs.digestOff]: own(),
    [verbs.digestOn]: own(),
    [verbs.showAttention]: theirs(),
    [verbs.attentionFile]: theirs(),
    [verbs.openLeaver]: theirs({ person: mikael.oid }),
  };
}
