import type {
  AttentionView,
  DeviceName,
  DigestView,
  KeepingFormView,
  KeepingView,
  LossFormView,
  LossView,
  ReturnFormView,
  ReturnView,
} from '../../../bot/domain/returns/views';
import type { ReturnEntry } from '../../../bot/domain/returns/return-form';
import { attentionCard } from '../../../cards/returns/attention-card';
import { digestCard } from '../../../cards/returns/digest-card';
import { keepingCard } from '../../../cards/returns/keeping-card';
import { keepingChoiceCard } from '../../../cards/returns/keeping-choice-card';
import { keepingFormCard } from '../../../cards/returns/keeping-form-card';
import { leaverCard } from '../../../cards/returns/leaver-card';
import { lossCard } from '../../../cards/returns/loss-card';
import { lossFormCard } from '../../../cards/returns/loss-form-card';
import { receptionCard } from '../../../cards/returns/reception-card';
import { receptionFormCard } from '../../../cards/returns/reception-form-card';
import { returnCard } from '../../../cards/returns/return-card';
import { returnFormCard } from '../../../cards/returns/return-form-card';
import { returnListCard } from '../../../cards/returns/return-list-card';
import { say } from '../../../bot/locale';
import { typed } from '../views';
import type { Sample } from './sample';

const at = new Date('2026-11-23T08:15:00Z');
const places = ['Storgatan 1', 'Stadshuset, receptionen'];
const laptop: DeviceName = {
  tag: 'KLP-0042',
  model: 'Lenovo ThinkPad T14 Gen 3, begagnad',
  kind: 'computer',
  serial: 'PF3K7Q2X',
};
const phone: DeviceName = { tag: 'KLP-0107', model: 'Apple iPhone 12, begagnad', kind: 'phone' };

const nothing: ReturnEntry = {
  device: '',
  kind: '',
  identity: '',
  whose: '',
  reason: '',
  note: '',
  condition: '',
  locked: '',
  handIn: '',
  collectFrom: '',
};
const form: ReturnFormView = {
  draft: 'd',
  mode: 'own',
  demo: true,
  devices: [laptop, phone],
  places,
  entry: { ...nothing, device: laptop.tag },
  problems: {},
};

const view: ReturnView = {
  id: 'r',
  number: 'R-1042',
  demo: false,
  origin: 'announced',
  device: phone,
  by: { oid: 'sara', name: 'Sara Lindqvist' },
  holder: { oid: 'sara', name: 'Sara Lindqvist' },
  reason: 'replaced',
  note: typed,
  condition: 'works',
  locked: 'unknown',
  handIn: { how: 'drop-off', place: 'Storgatan 1' },
  stage: { name: 'announced', since: at },
  createdAt: at,
  places,
  own: true,
  may: { withdraw: true, receive: false },
};
const receipt = { since: at, by: 'mikael', grade: 'good', place: typed, reception: 'm' } as const;
const forIt = { own: false, may: { withdraw: false, receive: true } };

const digest: DigestView = {
  demo: true,
  for: 'holder',
  lines: [
    { ...laptop, state: 'in-use', due: '2026-12-20', daysLeft: 27 },
    { ...phone, state: 'in-use', due: '2026-11-01', daysLeft: -22 },
  ],
  more: 1,
  off: false,
};

const attention: AttentionView = {
  demo: true,
  lines: [
    {
      ...laptop,
      why: 'missing',
      holder: 'Sara Lindqvist',
      administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
      days: 43,
    },
    { ...phone, why: 'lost', holder: 'Johan Ek', days: 3 },
    { ...phone, why: 'shared', days: -12 },
    { ...laptop, why: 'no-due' },
    { ...laptop, why: 'no-purchase' },
  ],
  counts: { missing: 7, lost: 1, shared: 1, 'no-due': 1, 'no-purchase': 1 },
};

const keepingForm: KeepingFormView = {
  draft: 'd',
  demo: true,
  device: laptop,
  due: '2026-12-20',
  options: [6, 12].map((months) => ({
    months,
    until: months === 6 ? '2027-06-20' : '2027-12-20',
    rent: { monthly: 165, total: 165 * months },
    ageMonths: 42,
    footprint: 30,
  })),
  approver: 'manager',
  entry: { months: '12', reason: '' },
  problems: {},
};

const keeping: KeepingView = {
  id: 'k',
  number: 'F-1001',
  demo: true,
  device: laptop,
  by: { oid: 'sara', name: 'Sara Lindqvist' },
  approver: 'Anna Holmgren',
  due: '2026-12-20',
  until: '2027-12-20',
  months: 12,
  reason: typed,
  effects: {},
  stage: { name: 'awaiting', since: at },
  may: { decide: true, withdraw: false },
};

const lossForm: LossFormView = {
  draft: 'd',
  demo: true,
  devices: [laptop, phone],
  phone: '08-465 004 00',
  entry: { device: phone.tag, how: 'stolen', note: typed },
  problems: {},
};

const loss: LossView = {
  id: 'l',
  number: 'S-1001',
  demo: true,
  device: phone,
  by: { oid: 'sara', name: 'Sara Lindqvist' },
  administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
  how: 'stolen',
  note: typed,
  createdAt: at,
  stage: { name: 'reported', since: at, wiped: false },
  phone: '08-465 004 00',
  forIt: true,
  may: { wipe: true, find: true },
};

export const returnsSamples: readonly Sample[] = [
  ['return-form', (language) => returnFormCard(form, language)],
  [
    'return-form-other-in-error',
    (language) =>
      returnFormCard(
        {
          ...form,
          mode: 'other',
          entry: { ...nothing, identity: typed, whose: typed, note: typed, collectFrom: typed },
          problems: {
            kind: 'missing',
            identity: 'imei',
            reason: 'missing',
            condition: 'missing',
            handIn: 'missing',
          },
        },
        language,
      ),
  ],
  ['return-case', (language) => returnCard(view, language)],
  [
    'return-case-for-it',
    (language) =>
      returnCard(
        {
          ...view,
          ...forIt,
          handIn: { how: 'collection', place: typed },
          whose: typed,
          by: { oid: 'anna', name: 'Anna Holmgren' },
        },
        language,
        say(language, 'topic.return-announced'),
      ),
  ],
  [
    'return-case-described',
    (language) =>
      returnCard(
        { ...view, ...forIt, device: undefined, described: { kind: 'phone', identity: typed } },
        language,
      ),
  ],
  [
    'return-case-received',
    (language) =>
      returnCard(
        {
          ...view,
          device: laptop,
          stage: { name: 'received', ...receipt },
          receivedBy: 'Mikael Berg',
          may: { withdraw: false, receive: false },
        },
        language,
      ),
  ],
  [
    'return-case-swap',
    (language) =>
      returnCard(
        {
          ...view,
          origin: 'swap',
          device: laptop,
          reason: 'swap',
          swap: { number: 'B-1050', product: 'HP EliteBook 840 G9, begagnad', stage: 'awaiting' },
          condition: 'unknown',
          may: { withdraw: false, receive: false },
        },
        language,
      ),
  ],
  [
    'return-list',
    (language) =>
      returnListCard(
        {
          demo: true,
          more: 3,
          lines: [
            {
              id: 'r',
              number: 'R-1042',
              device: laptop,
              who: 'Sara Lindqvist',
              handIn: { how: 'collection', place: 'Storgatan 1' },
              stage: 'announced',
              createdAt: at,
            },
            { id: 's', number: 'R-1043', stage: 'announced', createdAt: at },
          ],
        },
        language,
      ),
  ],
  [
    'reception-form',
    (language) =>
      receptionFormCard(
        {
          draft: 'd',
          demo: true,
          places,
          left: 2,
          lines: [
            {
              typed: 'KLP-0042',
              found: { ...laptop, kind: 'expected', device: 'd', number: 'R-1042' },
            },
            {
              typed: 'KLP-0107',
              found: { ...phone, kind: 'unannounced', device: 'p' },
              holderName: 'Sara Lindqvist',
            },
            { typed: 'PF000001', found: { kind: 'unknown' } },
            {
              typed: 'KLP-0009',
              found: {
                kind: 'already',
                tag: 'KLP-0009',
                model: 'Dell Latitude 5420',
                since: at,
                number: 'R-1001',
              },
              holderName: 'Mikael Berg',
            },
            {
              typed: 'KLP-0010',
              found: {
                kind: 'elsewhere',
                tag: 'KLP-0010',
                model: 'Dell Latitude 5420',
                state: 'with-refurbisher',
              },
            },
            { typed: '490154203237519', found: { kind: 'mistyped' } },
          ],
        },
        language,
      ),
  ],
  [
    'reception',
    (language) =>
      receptionCard(
        {
          number: 'M-1007',
          demo: true,
          by: 'Mikael Berg',
          at,
          place: 'Storgatan 1',
          lines: [
            { typed: 'x', outcome: 'received', ...laptop, number: 'R-1042', grade: 'good' },
            {
              typed: 'PF1',
              outcome: 'registered',
              tag: 'R-1044',
              model: 'Okänd modell',
              grade: 'worn',
            },
            {
              typed: 'KLP-0009',
              outcome: 'already',
              number: 'R-1001',
              tag: 'KLP-0009',
              model: 'Dell',
            },
            {
              typed: 'KLP-1',
              outcome: 'other-device',
              number: 'R-1002',
              tag: 'KLP-1',
              model: 'Dell',
            },
            { typed: 'KLP-2', outcome: 'changed' },
            { typed: 'KLP-3', outcome: 'several', tags: ['KLP-3', 'KLP-4'] },
          ],
        },
        language,
      ),
  ],
  ['due-digest', (language) => digestCard(digest, language, say(language, 'topic.due-soon'))],
  [
    'due-digest-off',
    (language) => digestCard({ ...digest, lines: [], more: 0, off: true }, language),
  ],
  [
    'due-digest-manager',
    (language) =>
      digestCard(
        { ...digest, for: 'manager', holder: 'Sara Lindqvist', lines: digest.lines.slice(1) },
        language,
        say(language, 'topic.due-manager'),
      ),
  ],
  [
    'attention',
    (language) => attentionCard(attention, language, say(language, 'topic.due-attention')),
  ],
  [
    'attention-nothing',
    (language) =>
      attentionCard(
        {
          demo: false,
          lines: [],
          counts: { missing: 0, lost: 0, shared: 0, 'no-due': 0, 'no-purchase': 0 },
        },
        language,
      ),
  ],
  ['keeping-form', (language) => keepingFormCard(keepingForm, language)],
  [
    'keeping-form-in-error',
    (language) =>
      keepingFormCard(
        {
          ...keepingForm,
          approver: 'it',
          options: [{ months: 6, until: '2027-06-20' }],
          entry: { months: '', reason: typed },
          problems: { months: 'missing', reason: 'too-long' },
        },
        language,
      ),
  ],
  ['keeping-choice', (language) => keepingChoiceCard([laptop, phone], language)],
  [
    'keeping-to-decide',
    (language) => keepingCard(keeping, language, say(language, 'topic.keep-to-decide')),
  ],
  [
    'keeping-declined',
    (language) =>
      keepingCard(
        {
          ...keeping,
          stage: { name: 'declined', since: at, by: 'anna', reason: typed },
          decidedBy: 'Anna Holmgren',
          may: { decide: false, withdraw: false },
        },
        language,
      ),
  ],
  [
    'keeping-own',
    (language) => keepingCard({ ...keeping, may: { decide: false, withdraw: true } }, language),
  ],
  ['loss-form', (language) => lossFormCard(lossForm, language)],
  [
    'loss-form-in-error',
    (language) =>
      lossFormCard(
        {
          ...lossForm,
          entry: { device: '', how: '', note: typed },
          problems: { device: 'missing', how: 'missing', note: 'too-long' },
        },
        language,
      ),
  ],
  ['loss-form-nothing', (language) => lossFormCard({ ...lossForm, devices: [] }, language)],
  ['loss-for-it', (language) => lossCard(loss, language, say(language, 'topic.loss-reported'))],
  [
    'loss-own',
    (language) => lossCard({ ...loss, forIt: false, may: { wipe: false, find: true } }, language),
  ],
  [
    'loss-found',
    (language) =>
      lossCard(
        {
          ...loss,
          stage: { name: 'found', since: at, wiped: true, by: 'sara' },
          foundBy: 'Sara Lindqvist',
          may: { wipe: false, find: false },
        },
        language,
      ),
  ],
  [
    'leaver',
    (language) =>
      leaverCard(
        {
          demo: true,
          oid: 'johan',
          name: 'Johan Ek',
          manager: 'Anna Holmgren',
          devices: [laptop, phone],
        },
        language,
      ),
  ],
  [
    'leaver-nothing',
    (language) => leaverCard({ demo: false, oid: 'j', name: 'Johan Ek', devices: [] }, language),
  ],
];
