import { verbs } from '../../cards/verbs';
import type { co2Verbs } from '../../cards/verbs/co2';
import type { refurbisherVerbs } from '../../cards/verbs/refurbisher';
import { mikael } from '../support/people';
import { own, theirs, type Carried, type Forged } from './forged';

const report = 'f'.repeat(64);
const figures = { scope: 'omsorg', from: '2026-10', to: '2026-10' };

type Refurbisher = (typeof verbs)[keyof typeof refurbisherVerbs];
export function ofRefurbisher(consignment: Carried): Readonly<Record<Refurbisher, Forged>> {
  const devices = { ...consignment, devices: 'KLP-BACK' };
  return {
    [verbs.listConsignments]: theirs(),
    [verbs.openConsignment]: theirs(),
    [verbs.showConsignment]: theirs(consignment),
    [verbs.fillConsignment]: theirs(consignment),
    [verbs.addToConsignment]: theirs(devices),
    [verbs.takeFromConsignment]: theirs(devices),
    [verbs.closeConsignment]: theirs(consignment),
    [verbs.reopenConsignment]: theirs(consignment),
    [verbs.cancelConsignment]: theirs(consignment),
    [verbs.handOverConsignment]: theirs({ ...consignment, carrier: 'Jag', seal: '1' }),
    [verbs.consignmentFile]: theirs({ ...consignment, format: 'csv' }),
    [verbs.showDifferences]: theirs(consignment),
    [verbs.differencesFile]: theirs(consignment),
    [verbs.clearDifference]: theirs({ ...consignment, difference: 'd', note: 'Jo' }),
    [verbs.planReport]: theirs({ ...consignment, report }),
    [verbs.applyReport]: theirs({ ...consignment, report }),
    [verbs.undoReport]: theirs({ report }),
    [verbs.showReport]: theirs({ report }),
    [verbs.showKeyFigures]: theirs({ administration: 'omsorg' }),
    [verbs.showOverdue]: theirs(),
  };
}

type Co2 = (typeof verbs)[keyof typeof co2Verbs];
export const ofCo2: Readonly<Record<Co2, Forged>> = {
  [verbs.co2Show]: theirs(figures),
  [verbs.co2RemindUnit]: theirs({ ...figures, unit: 'Hemtjänsten', devices: 'phone' }),
  [verbs.co2AskForReport]: theirs(figures),
  [verbs.co2AskToLook]: theirs(figures),
  [verbs.co2Entries]: theirs({ ...figures, page: '1' }),
  [verbs.co2Share]: theirs({ ...figures, colleague: 'Anna Holmgren' }),
  [verbs.co2Export]: theirs({ ...figures, format: 'csv' }),
  [verbs.co2OptOut]: own(),
  [verbs.co2OptIn]: own(),
  [verbs.co2Dispatch]: theirs({ month: '2026-10' }),
  [verbs.co2Preview]: theirs({ month: '2026-10', person: mikael.oid }),
  [verbs.co2Resend]: theirs({ month: '2026-10', person: mikael.oid }),
};
