import type { SupportCategory } from './roster';

/** Words that say what help is about, in both languages; the first that fits. */
const words: readonly (readonly [SupportCategory, RegExp])[] = [
  [
    'login',
    /lösenord|logga in|inlogg|bankid|mfa|authenticator|password|log ?in|sign ?in|locked out|utelåst|konto\b/iu,
  ],
  ['mail', /outlook|mejl|mail|e-post|kalender|calendar|inkorg|inbox/iu],
  ['printer', /skriv(?:are|ut)|printer|print|utskrift|toner|scanner|skanner/iu],
  ['network', /nätverk|wi-?fi|trådlös|internet|vpn|uppkoppl|network|connection/iu],
  ['phone', /telefon|mobil|iphone|android|samsung|surfplatta|ipad|sim-?kort|phone|tablet/iu],
  [
    'program',
    /program|word|excel|teams|powerpoint|onedrive|system|app\b|appen|software|licen[sc]/iu,
  ],
  [
    'computer',
    /dator|laptop|skärm|startar|svart|hänger|trasig|tangentbord|\bmus(?:en)?\b|computer|screen|keyboard|mouse|black|slow|seg\b|laddar/iu,
  ],
];

/** What a sentence seems to be about. */
export function categoryIn(sentence: string): SupportCategory {
  return words.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'other';
}
