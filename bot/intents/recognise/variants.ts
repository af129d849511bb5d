import { randomFrom } from './learn';

/** Words for the same kind of device in the same form, folded or not, each list of one kind and form. */
const computers = [
  ['dator', 'laptop', 'burk', 'mac', 'ipad', 'surfplatta', 'jobbdator', 'pc'],
  ['datorn', 'laptopen', 'burken', 'macen', 'ipaden', 'surfplattan', 'jobbdatorn'],
  ['datorer', 'laptops', 'bärbara', 'macar', 'ipads', 'surfplattor', 'chromebooks'],
  ['computer', 'laptop', 'pc', 'mac', 'ipad', 'tablet', 'macbook', 'chromebook'],
  ['computers', 'laptops', 'pcs', 'macs', 'ipads', 'tablets', 'chromebooks'],
];
const phones = [
  ['telefon', 'mobil', 'lur', 'iphone', 'jobbtelefon', 'mobiltelefon'],
  ['telefonen', 'mobilen', 'luren', 'iphonen', 'jobbmobilen'],
  ['telefoner', 'mobiler', 'lurar', 'iphones', 'mobiltelefoner'],
  ['phone', 'mobile', 'handset', 'iphone', 'smartphone', 'mobile'],
  ['phones', 'mobiles', 'handsets', 'iphones', 'smartphones'],
];

/**
 * The sentence about another device of the same kind, or of any kind where the kind makes no difference to
 * what is meant. The same seed makes the same choice.
 */
export function withOtherDevice(sentence: string, kindMatters: boolean, seed: number): string {
  const random = randomFrom(Math.imul(seed, 40_503));
  for (let warm = 0; warm < 5; warm += 1) random();
  const across = !kindMatters && random() < 0.5;
  return sentence.replace(/\p{L}+/gu, (word) => {
    const others = othersOf(word.toLowerCase(), across);
    return others[Math.floor(random() * others.length)] ?? word;
  });
}

function othersOf(word: string, across: boolean): readonly string[] {
  const computer = computers.findIndex((list) => list.includes(word));
  if (computer >= 0) return (across ? phones : computers)[computer] ?? [];
  const phone = phones.findIndex((list) => list.includes(word));
  return phone < 0 ? [] : ((across ? computers : phones)[phone] ?? []);
}
