import type { DeviceStory } from '../../bot/domain/device-story';
import { typed } from './views';

/** A device that is overdue, with its story. */
export function aDeviceStory(more: Partial<DeviceStory> = {}): DeviceStory {
  return {
    id: 'ekholma/device/KLP-0042',
    demo: false,
    kind: 'computer',
    tag: 'KLP-0042',
    model: 'Lenovo ThinkPad T14 Gen 3',
    serial: 'PF3K7Q2X',
    state: 'in-use',
    since: new Date('2023-03-01T09:15:00Z'),
    holder: 'Sara Lindqvist',
    administration: { sv: 'Omsorgsförvaltningen', en: 'Care Administration' },
    start: '2023-03-01',
    due: '2026-03-01',
    overdueBy: 267,
    acquired: '2023-02-14',
    chain: [
      {
        n: 3,
        at: new Date('2023-03-01T09:15:00Z'),
        who: 'Sara Lindqvist',
        what: 'hand-over',
        from: 'ready',
        to: 'in-use',
        facts: { start: '2023-03-01', due: '2026-03-01', alias: 'Sara Lindqvist' },
      },
      {
        n: 2,
        at: new Date('2023-02-20T09:15:00Z'),
        who: 'Mikael Öberg',
        what: 'make-ready',
        from: 'reserved',
        to: 'ready',
        facts: { place: typed },
      },
      {
        n: 1,
        at: new Date('2023-02-14T09:15:00Z'),
        who: 'job:import',
        what: 'register',
        from: 'unknown',
        to: 'in-stock',
        facts: {},
      },
    ],
    may: ['lose'],
    mayReceive: true,
    mayMoveTo: [
      { id: 'skola', name: { sv: 'Utbildningsförvaltningen', en: 'Education Administration' } },
      { id: 'raddning', name: { sv: 'Räddningstjänsten', en: 'Rescue Services' } },
    ],
    ...more,
  };
}
