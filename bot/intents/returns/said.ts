import type { DeviceKind } from '../../domain/product';
import { isImei } from '../../domain/returns/identity';
import type { ReturnPrefill } from '../../services/returns/return-forms';

/** What a sentence about giving back is really about. */
export type About = 'return' | 'loss' | 'found-again';

/** Gone against one's will. "Bli av med" is to get rid of, "blivit av med" is to lose. */
const gone =
  /tappa|borttappad|försv[ua]nn|stulen|stulna|stulit|stöld|\bstal\b|snodd|snott|snodde|rån|inbrott|bestul|förlora|hittar inte|hittr inte|inte hitta|är borta|e borta|puts väck|(?:blivit|blev|är) av med|spårlös|spärra|glöm|fjärr|sjön|\blost\b|stolen|\bmissing\b|find my|can'?t find|cannot find|nicked|robbed|theft|thief|burglar|broke into|broken into|dropped|droped|left (?:it|my|the) .*(?:bus|train|taxi|plane)|sank/iu;

/** Back after having been gone. */
const again =
  /(?:hitta(?:t|de|des)|kommit till rätta|återfunn|dök upp|\bfound\b|turned up).*(?:igen|borta|borttappa|stul|försv|again|lost|missing|stolen)|(?:igen|again).*(?:hitta|found)/iu;

/** Lying about, and perhaps nobody's. */
const drawer =
  /hitta(?:t|de)|låda|skåp|förråd|källare|oregistrer|städa|\bfound\b|drawer|cupboard|storage|basement|unregistered/iu;

const phones = /mobil|telefon|\blur|iphone|samsung|nokia|phone|android|handset/iu;
const computers = /dator|laptop|thinkpad|macbook|bärbar|chromebook|\bpc\b|computer|notebook/iu;

const leaving = /slutar|sluta|pension|byter jobb|leaving|retir|last day|quit/iu;
const broken = /trasig|sönder|sprucken|broken|cracked/iu;

export function aboutIn(sentence: string): About {
  if (again.test(sentence)) return 'found-again';
  return gone.test(sentence) ? 'loss' : 'return';
}

/** What a sentence said of the device, for filling in the form. A menu's button says nothing. */
export function prefillIn(sentence: string): ReturnPrefill {
  if (sentence.trim() === '') return {};
  const kind = kindIn(sentence);
  const imei = /\d[\d -]{13,20}\d/u.exec(sentence)?.[0].replaceAll(/[ -]/gu, '');
  return {
    ...(drawer.test(sentence) && { device: 'other', reason: 'found' }),
    ...(leaving.test(sentence) && { reason: 'leaving' }),
    ...(broken.test(sentence) && { reason: 'broken' }),
    ...(kind !== undefined && { kind }),
    ...(imei !== undefined && isImei(imei) && { identity: imei }),
    note: sentence,
  };
}

/** Undefined for a sentence that names neither, or both. */
export function kindIn(sentence: string): DeviceKind | undefined {
  const [phone, computer] = [phones.test(sentence), computers.test(sentence)];
  if (phone === computer) return undefined;
  return phone ? 'phone' : 'computer';
}

/** "Ta emot KLP-0042, KLP-0043": what follows is what was received; undefined for other sentences. */
export function receivedIn(sentence: string): string | undefined {
  const found =
    /^(?:hej[,!]? )?(?:ta(?:r)? emot|mottag(?:it|a)?|kvittera(?: in)?|receive[d]?|check in|take in)(?:\s+(?<what>[\s\S]*))?$/iu.exec(
      sentence.trim(),
    );
  return found === null ? undefined : (found.groups?.['what'] ?? '');
}

/** "Johan Ek har slutat": the name; undefined for other sentences. */
export function leaverIn(sentence: string): string | undefined {
  const found =
    /^(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)+) (?:har slutat|slutar|ska sluta|has left|is leaving|leaves)\b/u.exec(
      sentence.trim(),
    );
  return found?.groups?.['name'];
}

/** Whether IT asks for what is on its way, or for what needs looking after. */
export function listIn(sentence: string): 'expected' | 'attention' | undefined {
  if (
    /(?:vad|vilka|visa).*(?:på väg (?:tillbaka|in))|^återlämningar\W*$|on (?:its|their) way back|^returns\W*$/iu.test(
      sentence,
    )
  )
    return 'expected';
  return /(?:saknade|försenade) (?:enheter|datorer|mobiler)|(?:vad|vilka) (?:enheter |datorer |mobiler )?saknas|missing devices|overdue devices|(?:enheter )?utan (?:återlämnings|slut)?datum/iu.test(
    sentence,
  )
    ? 'attention'
    : undefined;
}

/** Whether somebody wants to keep what they have. */
export function keepsIn(sentence: string): boolean {
  return /behålla|förläng|längre|keep|extend|extension/iu.test(sentence);
}

/** Whether somebody wants another one in place of what they have. */
export function swapsIn(sentence: string): boolean {
  return /\b(?:byta|byter|byte|utbyte|bytas)\b|\bswap\b|\bexchange\b|\breplace\b/iu.test(sentence);
}
