/** What somebody asks about their own data: to see it, to get it as a file, or to be forgotten. */
export type PrivacyWish = 'show' | 'file' | 'forget';

/**
 * The ways it is said. Few and plain, and read before the recogniser guesses: it has learnt from what
 * people write about devices, and this is a right by law that nobody should have to ask for twice.
 */
const ways: readonly (readonly [PrivacyWish, RegExp])[] = [
  ['forget', /\b(?:glöm|avidentifiera|anonymisera) mig\b/u],
  ['forget', /\b(?:ta bort|radera) (?:alla )?(?:mina|era) (?:person)?uppgifter\b/u],
  ['forget', /\b(?:forget|anonymi[sz]e) me\b/u],
  ['forget', /\b(?:delete|erase|remove) (?:all )?my (?:personal )?(?:data|information)\b/u],
  ['file', /\bregisterutdrag\b/u],
  [
    'file',
    /\b(?:exportera|hämta|ladda ner|begära ut|skicka) (?:alla )?mina (?:person)?uppgifter\b/u,
  ],
  ['file', /\b(?:export|download|send me|get) (?:all )?my (?:personal )?(?:data|information)\b/u],
  ['file', /\b(?:subject access request|data portability)\b/u],
  [
    'show',
    /\b(?:(?:person)?uppgifter|data|information) (?:har|sparar|lagrar|finns|håller) (?:ni |du |det )?om mig\b/u,
  ],
  ['show', /\bvad (?:har|vet|sparar|lagrar) (?:ni|du) om mig\b/u],
  ['show', /^mina personuppgifter$/u],
  ['show', /\bdo you (?:hold|have|keep|know|store) (?:on|about) me\b/u],
  ['show', /^(?:my personal data|gdpr)$/u],
];

/** What somebody asks about their own data; undefined when it is about something else. */
export function privacyWords(text: string): PrivacyWish | undefined {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ways.find(([, way]) => way.test(plain))?.[0];
}
