import { mostIdentities } from '../../bot/domain/returns/identity';
import {
  canComeIn,
  isToBeDescribed,
  type ReceivedLine,
  type Recognised,
} from '../../bot/domain/returns/reception';
import { say } from '../../bot/locale';
import type { ReceptionViews } from '../../bot/services/returns/reception-views';
import type { Receiving } from '../../bot/services/returns/receiving';
import type { ReturnViews } from '../../bot/services/returns/return-views';
import { modelText } from '../../cards/returns/model-text';
import { foundText, outcomeText } from '../../cards/returns/reception-text';
import type {
  ReceiptShape,
  ReceptionShape,
  ReturnsShape,
  ScannedLineShape,
} from '../tab/return-shapes';
import type { TabTurn } from '../tab/tab-route';

/** What returns are received with: the same services as in chat. */
export interface ReturnServices {
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
  { receptions }: ReturnServices,
  { organisation, language }: TabTurn,
  codes: readonly string[],
): Promise<ReceptionShape> {
  const { draft, places, left, lines } = await receptions.form(organisation, codes);
  const shown = lines.map((line, index): ScannedLineShape => {
    const { found, typed } = line;
    const same = lines.slice(0, index).find((other) => isSame(other.found, found));
    return {
      typed,
      heading: 'model' in found ? `${modelText(found.model, language)} · ${found.tag}` : typed,
      text: same === undefined ? foundText(line, language) : say(language, 'ret.same', same),
      can: same === undefined && canComeIn(found),
      unknown: isToBeDescribed(found),
    };
  });
  return { draft, places, left, lines: shown };
}

/** Whether two codes are of one thing: its tag and its serial number, or the number of its return. */
function isSame(one: Recognised, other: Recognised): boolean {
  if ('device' in one && 'device' in other) return one.device === other.device;
  const [a, b] = [numberIn(one), numberIn(other)];
  return a !== undefined && a === b;
}

function numberIn(found: Recognised): string | undefined {
  return 'number' in found ? found.number : undefined;
}

/** What somebody receives, as they sent it. */
export interface Received {
  readonly draft: string;
  readonly place: string;
  readonly lines: readonly ReceivedLine[];
}

/** Receives and signs. Each line ends as received or with why not. Throws 'receive-nothing'. */
export async function receive(
  { receptions, receiving }: ReturnServices,
  turn: TabTurn,
  { draft, place, lines }: Received,
): Promise<ReceiptShape> {
  const { organisation, language } = turn;
  const batch = { draft, lines: lines.slice(0, mostIdentities), ...(place !== '' && { place }) };
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
      text: line.outcome === 'changed' ? say(language, 'ret.changed') : outcomeText(line, language),
    })),
  };
}
