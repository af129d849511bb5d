import { expect } from 'chai';
import {
  capitalised,
  dayText,
  kgText,
  numberText,
  pluralText,
  rentText,
  timeText,
} from '../../bot/locale/format';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe('formats', () => {
  it('say a day as it is read out', () => {
    expect(dayText('sv', '2026-11-23')).to.equal('23 november 2026');
    expect(dayText('en', '2026-11-23')).to.equal('23 November 2026');
    expect(dayText('sv', 'snart')).to.equal('snart');
  });

  it('say an instant in Swedish time, summer and winter', () => {
    expect(timeText('sv', new Date('2026-07-01T22:30:00Z'))).to.equal('2 juli 00:30');
    expect(timeText('sv', new Date('2026-11-23T08:15:00Z'))).to.equal('23 november 09:15');
    expect(timeText('en', new Date('2026-11-23T08:15:00Z'))).to.equal('23 November, 09:15');
  });

  it('say rents and weights', () => {
    expect(plain(rentText('sv', 1245))).to.equal('1 245 kr/mån');
    expect(plain(rentText('en', 245))).to.equal('SEK 245 a month');
    expect(plain(kgText('sv', 240.4))).to.equal('240 kg CO2e');
    expect(plain(kgText('sv', 3.25))).to.equal('3,3 kg CO2e');
    expect(plain(kgText('en', 3.25))).to.equal('3.3 kg CO2e');
  });

  it('say how many of what', () => {
    expect(pluralText('sv', 1, 'dag|dagar')).to.equal('1 dag');
    expect(pluralText('sv', 0, 'dag|dagar')).to.equal('0 dagar');
    expect(plain(numberText('sv', 12345))).to.equal('12 345');
    expect(numberText('en', 12345)).to.equal('12,345');
  });

  it('begin a line with a capital, in Swedish too', () => {
    expect(capitalised('återlämnad')).to.equal('Återlämnad');
  });
});
