import type { DemoModel } from './model';

/*
 * Footprints are round figures for the demo. New: manufacturing about Boavizta's median for a
 * smartphone, 53 kg (46-64). Refurbished: an eighth to a sixth of that, within what ADEME (2022)
 * found that a refurbished phone avoids (64-87 %, or more when nothing is exchanged).
 */
const any = ['telefon', 'mobil', 'phone', 'smartphone'] as const;
const iphone = [...any, 'iphone', 'apple', 'ios'] as const;
const galaxy = [...any, 'samsung', 'galaxy', 'android'] as const;
const standard = { kind: 'phone', standard: true } as const;
const refurbished = { condition: 'refurbished', usageTime: 24 } as const;
const asNew = { condition: 'new', usageTime: 36 } as const;

export const phones: readonly DemoModel[] = [
  {
    ...standard,
    ...refurbished,
    key: 'iphone-12-refurbished',
    class: 'phone-ios',
    maker: 'Apple',
    model: 'Apple iPhone 12',
    rent: 95,
    price: 2700,
    footprint: 8,
    label: 'EPEAT Gold',
    words: iphone,
  },
  {
    ...standard,
    ...asNew,
    key: 'iphone-15-new',
    class: 'phone-ios',
    maker: 'Apple',
    model: 'Apple iPhone 15',
    rent: 189,
    price: 7400,
    footprint: 50,
    label: 'EPEAT Gold',
    words: iphone,
  },
  {
    ...standard,
    ...refurbished,
    key: 'galaxy-a53-refurbished',
    class: 'phone-android',
    maker: 'Samsung',
    model: 'Samsung Galaxy A53 5G',
    rent: 65,
    price: 1700,
    footprint: 7,
    words: galaxy,
  },
  {
    ...standard,
    ...asNew,
    key: 'galaxy-a55-new',
    class: 'phone-android',
    maker: 'Samsung',
    model: 'Samsung Galaxy A55 5G',
    rent: 119,
    price: 3900,
    footprint: 53,
    words: galaxy,
  },
  {
    ...standard,
    ...asNew,
    key: 'galaxy-xcover7-new',
    class: 'phone-rugged',
    maker: 'Samsung',
    model: 'Samsung Galaxy XCover7',
    rent: 139,
    price: 3700,
    footprint: 55,
    words: [...galaxy, 'xcover', 'tålig', 'stöttålig', 'rugged'],
  },
  {
    ...standard,
    ...asNew,
    standard: false,
    key: 'iphone-15-pro-new',
    class: 'phone-ios-pro',
    maker: 'Apple',
    model: 'Apple iPhone 15 Pro',
    rent: 219,
    price: 9600,
    footprint: 60,
    label: 'EPEAT Gold',
    words: [...iphone, 'pro'],
  },
  {
    ...standard,
    ...asNew,
    retired: true,
    key: 'iphone-se-new',
    class: 'phone-ios',
    maker: 'Apple',
    model: 'Apple iPhone SE (2020)',
    rent: 149,
    price: 4300,
    footprint: 46,
    label: 'EPEAT Gold',
    words: iphone,
  },
  {
    ...standard,
    ...asNew,
    retired: true,
    key: 'galaxy-a52-new',
    class: 'phone-android',
    maker: 'Samsung',
    model: 'Samsung Galaxy A52 5G',
    rent: 109,
    price: 3400,
    footprint: 52,
    words: galaxy,
  },
];
