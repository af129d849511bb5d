/**
 * A sentence as folded tokens: small letters without accents, so that "Behöver" and "behover" are one
 * word; emojis and question marks on their own; serial numbers, long numbers and addresses as
 * placeholders, because which number it is says nothing about what is meant.
 */
export function tokensOf(sentence: string): readonly string[] {
  const folded = fold(sentence)
    .replace(/\S+@\S+|https?:\S+/gu, ' #address ')
    .replace(/(?<=\p{L})['’´`](?=\p{L})/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1');
  const found = folded.match(/#address|[\p{L}\d]+|\p{Extended_Pictographic}|\?/gu) ?? [];
  return found.slice(0, longest).flatMap(placeholder);
}

/** Small letters, without accents: å, ä, ö become a, a, o. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A pasted letter is judged by its beginning; nobody's wish needs more words than this. */
const longest = 80;

function placeholder(token: string): readonly string[] {
  if (!/\d/u.test(token) || /^co2e?$/u.test(token)) return [token];
  if (/^\d+$/u.test(token)) return [token.length < 4 ? '#few' : '#number'];
  const model = /^(?<word>\p{L}{4,})\d{1,2}$/u.exec(token)?.groups?.['word'];
  if (model !== undefined) return [model, '#few'];
  return token.length < 5 ? [token] : ['#serial'];
}
