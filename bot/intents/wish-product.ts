import type { Condition, DeviceKind } from '../domain/product';
import { fold } from './recognise/tokens';
import { numberOf, numberPattern } from './wish-numbers';

/** What a sentence says about the thing wished for. */
export interface ProductWish {
  readonly kind?: DeviceKind;
  /** Words of the catalogue's (Product.words), lower case: "iphone", "mac", "laptop". */
  readonly productWords: readonly string[];
  /** `new` only when it is meant so: "en ny dator" is any other computer. */
  readonly condition?: Condition;
  /** How many, when a number or "ett par" is said. */
  readonly quantity?: number;
}

export function productWish(text: string): ProductWish {
  const folded = ` ${
    fold(text)
      .match(/[\p{L}\d-]+/gu)
      ?.join(' ') ?? ''
  } `;
  const wanted = folded.replace(notWanted, ' ');
  const kind = kindOf(wanted) ?? kindOf(folded);
  const condition = conditionOf(folded);
  const quantity = quantityOf(wanted);
  return {
    ...(kind !== undefined && { kind }),
    productWords: products.filter(([pattern]) => pattern.test(wanted)).map(([, word]) => word),
    ...(condition !== undefined && { condition }),
    ...(quantity !== undefined && { quantity }),
  };
}

const computers = String.raw`\p{L}*dator(?:n|er|erna)?|\p{L}*laptops?(?:ar|en)?|\p{L}*(?:computer|pc)s?|pcn|burk(?:en)?|mac(?:en|ar|s)?|macbooks?|imac|thinkpads?|elitebooks?|chromebooks?|notebooks?|desktops?|workstations?|arbetsstation(?:er)?|barbar\p{L}*|stationar\p{L}*|surface|latitude|optiplex|lenovo|dell|hp|surfplatt\p{L}*|padd(?:a|an|or)|ipads?|tablets?|larplatt\p{L}*|lasplatt\p{L}*`;
const phones = String.raw`\p{L}*telefon(?:en|er|erna)?|\p{L}*mobil(?:en|er|erna)?|\p{L}*mobiltelefon(?:en|er)?|\p{L}*lur(?:en|ar)?|mobben?|\p{L}*phones?|mobiles?|handsets?|smartphones?|iphones?|samsungs?|galaxy|android|xcover|nalle`;
const computer = new RegExp(`(?<= )(?:${computers})(?= )`, 'u');
const phone = new RegExp(`(?<= )(?:${phones})(?= )`, 'u');
const device = `(?:${computers}|${phones})`;

/** What one has and is tired of, or says one does not mean: "min gamla hp", "istället för dator", "inte en mac". */
const notWanted = new RegExp(
  String.raw` (?:inte|ej|not|istallet for|i stallet for|instead of|rather than|fran|from|min gamla|mitt gamla|den har gamla|my old|this old|min|my|samma som|utan|without)(?: (?:en|ett|a|an|min|my|gamla|old|vanlig|nuvarande|current))* ${device}(?: ${device})?(?= )`,
  'gu',
);

/** Catalogue words by how people say them. */
const products: readonly (readonly [RegExp, string])[] = [
  said('iphones?|iphonen', 'iphone'),
  said('samsungs?', 'samsung'),
  said('galaxy', 'galaxy'),
  said('xcover', 'xcover'),
  said(String.raw`android\p{L}*`, 'android'),
  said('mac|macen|macar|macs|macbooks?|imac', 'mac'),
  said('thinkpads?', 'thinkpad'),
  said('lenovo', 'lenovo'),
  said('elitebooks?', 'elitebook'),
  said('hp', 'hp'),
  said('dell', 'dell'),
  said('latitude', 'latitude'),
  said('optiplex', 'optiplex'),
  said('surface', 'surface'),
  said('chromebooks?', 'chromebook'),
  said(
    String.raw`ipads?|ipaden|surfplatt\p{L}*|padd(?:a|an|or)|tablets?|larplatt\p{L}*|lasplatt\p{L}*`,
    'surfplatta',
  ),
  said(String.raw`\p{L}*laptops?|\p{L}*laptopen|barbar\p{L}*|notebooks?|lap top`, 'laptop'),
  said(String.raw`stationar\p{L}*|desktops?|skrivbordsdator`, 'stationär'),
  said(String.raw`arbetsstation\p{L}*|workstations?|cad|autocad`, 'arbetsstation'),
  said(String.raw`talig\p{L}*|stottalig\p{L}*|rugged|sturdy`, 'tålig'),
  said('latt|lattare|light|lighter|lightweight', 'lätt'),
  said('liten|litet|mindre|small|smaller', 'liten'),
];

function said(pattern: string, word: string): readonly [RegExp, string] {
  return [new RegExp(`(?<= )(?:${pattern})(?= )`, 'u'), word];
}

/** The kind named first. */
function kindOf(wanted: string): DeviceKind | undefined {
  const [asComputer, asPhone] = [wanted.search(computer), wanted.search(phone)];
  if (asComputer < 0 && asPhone < 0) return undefined;
  return asPhone < 0 || (asComputer >= 0 && asComputer < asPhone) ? 'computer' : 'phone';
}

const refurbished =
  /(?<= )(?:begagn\p{L}*|beg|aterbruk\p{L}*|renoverad\p{L}*|renoverat|rekonditionerad\p{L}*|refurb\p{L}*|second ?-?hand|secondhand|used|reused)(?= )/u;
const brandNew =
  /(?<= )(?:(?:helt|alldeles|sprillans|splitter) ny(?:a|tt)?|fabriksny(?:a|tt)?|nytillverkad|brand ?-?new|factory new)(?= )/u;
const notRefurbished =
  /(?<= )(?:inte|ej|not)(?: (?:en|ett|nagon|nagot|a|any))? (?:begagn|aterbruk|renoverad|refurb|used|second)/u;

function conditionOf(folded: string): Condition | undefined {
  if (brandNew.test(folded) || notRefurbished.test(folded)) return 'new';
  return refurbished.test(folded) ? 'refurbished' : undefined;
}

const counted = new RegExp(
  String.raw`(?<= )(?<count>${numberPattern}) (?:st |stycken |till |extra |more |nya |new |nyare |begagnade |renoverade |used |refurbished |lenovo |dell |hp |samsung )*(?:${device})(?= )|(?<= )(?<pieces>${numberPattern}) (?:st|stycken|pieces)(?= )`,
  'u',
);

/** "En" and "a" are no numbers here, and neither are the figures of a model: "iphone 15". */
function quantityOf(wanted: string): number | undefined {
  const groups = counted.exec(wanted)?.groups;
  const text = groups?.['count'] ?? groups?.['pieces'];
  if (text === undefined || /^(?:en|ett|a|an)$/u.test(text)) return undefined;
  const quantity = numberOf(text);
  return quantity === 0 ? undefined : quantity;
}
