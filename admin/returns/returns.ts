import { mostIdentities } from '../../bot/domain/returns/identity';
import { canComeIn, type ReceivedLine } from '../../bot/domain/returns/reception';
import { say } from '../../bot/locale';
import type { ReceptionViews } from '../../bot/services/returns/reception-views';
import type { Receiving } from '../../bot/services/returns/receiving';
import type { ReturnViews } from '../../bot/services/returns/return-views';
import type { World } from '../../bot/services/world';
import { modelText } from '../../cards/returns/model-text';
import { foundText, outcomeText } from '../../cards/returns/reception-text';
import type { ReceiptShape, ReceptionShape, ReturnsShape } from '../tab/return-shapes';
import type { TabTurn } from '../tab/tab-route';
import { announcedAs } from './announced-as';

/** What returns are received with: the same services as in chat. */
export interface ReturnServices {
  readonly world: World;
  readonly views: ReturnViews;
  readonly receptions: ReceptionViews;
  readonly receiving: Receiving;
}

/** So many announced returns are shown; nobody reads more before some of them have come in. */
const mostShown = 100;

/** What is on its way back, the one announced first at the top. */
export async function returnList(
  { views }: ReturnServices,
  { organisation }: TabTurn,
): Promise<ReturnsShape> {
  const { lines, more } = await views.expected(organisation, mostShown);
  return {
    lines: lines.map(({ number, device, who, handIn, createdAt }) => ({
      number,
      ...(device !== undefined && { device: { tag: device.tag, model: device.model } }),
      ...(who !== undefined && { who }),
      ...(handIn !== undefined && { handIn }),
      announced: createdAt.toISOString(),
    })),
    more,
  };
}

/** What was scanned: tags, serial numbers, IMEIs or the returns' own numbers. Changes nothing. */
export async function lookAt(
  { world, receptions }: ReturnServices,
  { organisation, language }: TabTurn,
  codes: readonly string[],
): Promise<ReceptionShape> {
  const read = await Promise.all(codes.map((code) => announcedAs(world, organisation._id, code)));
  const form = await receptions.form(
    organisation,
    read.map(({ typed }) => typed),
  );
  return {
    draft: form.draft,
    places: form.places,
    left: form.left,
    lines: form.lines.map((line, index) => {
      const { found } = line;
      const typed = codes[index] ?? line.typed;
      const heading =
        'model' in found ? `${modelText(found.model, language)} · ${found.tag}` : typed;
      const text =
        read[index]?.record === undefined || found.kind !== 'unknown'
          ? foundText(line, language)
          : say(language, 'receive.expected', { number: typed });
      return {
        ...{ typed, heading, text },
        can: canComeIn(found),
        unknown: found.kind === 'unknown' && read[index]?.kind === undefined,
      };
    }),
  };
}

/** What somebody receives, as they sent it. */
export interface Received {
  readonly draft: string;
  readonly place: string;
  readonly lines: readonly ReceivedLine[];
}

/** Receives and signs. Each line ends as received or with why not. Throws 'receive-nothing'. */
export async function receive(
  { world, receptions, receiving }: ReturnServices,
  turn: TabTurn,
  { draft, place, lines }: Received,
): Promise<ReceiptShape> {
  const { organisation, language } = turn;
  const named = await Promise.all(
    lines.slice(0, mostIdentities).map(async (line) => {
      const announced = await announcedAs(world, organisation._id, line.typed);
      return { ...announced, ...line, typed: announced.typed };
    }),
  );
  const batch = { draft, lines: named, ...(place !== '' && { place }) };
  const { number, lines: ended } = await receptions.view(
    organisation,
    await receiving.receive(turn, batch),
  );
  return {
    number,
    ok: ended.filter(({ outcome }) => outcome === 'received' || outcome === 'registered').length,
    lines: ended.map((line) => ({
      heading:
        line.model === undefined
          ? line.typed
          : `${modelText(line.model, language)} · ${line.tag ?? line.typed}`,
      text: outcomeText(line, language),
    })),
  };
}
