import type { Device } from '../../domain/device';
import type { Organisation } from '../../domain/organisation';
import type { Product } from '../../domain/product';
import { lineFor, type Charged, type RentLine } from '../../domain/rent/line';
import type { Month } from '../../domain/rent/month';
import { rentSpans, type RentSpan } from '../../domain/rent/span';
import type { World } from '../world';

/** A device that was rented and that no line can be made for: it is listed, never skipped. */
export interface Unbilled {
  readonly tag: string;
  readonly model: string;
  readonly why: 'no-rent' | 'no-administration' | 'no-account-string';
}

/** Makes lines out of devices, with prices and kodsträngar read once a run. */
export class Charging {
  private readonly products = new Map<string, Product | null>();

  constructor(
    private readonly world: Pick<World, 'store'>,
    private readonly organisation: Organisation,
  ) {}

  /** A device's lines for a month, or why there is none. `rate` is a rate (öre) that was locked before. */
  async linesOf(
    device: Device,
    month: Month,
    rate?: number,
  ): Promise<readonly (RentLine | Unbilled)[]> {
    const spans = rentSpans(device).filter((span) => lineFor(anybody, span, month) !== undefined);
    return Promise.all(
      spans.map(async (span) => {
        const charged = await this.charged(device, span, rate);
        return 'why' in charged
          ? charged
          : (lineFor(charged, span, month) ?? unbilled(device, 'no-rent'));
      }),
    );
  }

  private async charged(
    device: Device,
    span: RentSpan,
    locked: number | undefined,
  ): Promise<Charged | Unbilled> {
    const { organisation, _id, tag, model } = device;
    const { administration, accountString } = await this.payer(device, span);
    if (administration === undefined) return unbilled(device, 'no-administration');
    if (accountString === undefined) return unbilled(device, 'no-account-string');
    const rate = locked ?? (await this.rateOf(device));
    if (rate === undefined) return unbilled(device, 'no-rent');
    return { organisation, device: _id, tag, model, administration, accountString, rate };
  }

  /** Who asked for it pays; for what was in use before there was a request, the administration's usual kodsträng. */
  private async payer(
    { organisation, administration }: Device,
    { request }: RentSpan,
  ): Promise<Partial<Pick<Charged, 'administration' | 'accountString'>>> {
    const { requests } = this.world.store.of(organisation);
    const asked = request === undefined ? null : await requests.findOne({ _id: request });
    if (asked !== null) return asked;
    if (administration === undefined) return {};
    const accountString = this.organisation.invoicing?.usual[administration];
    return { administration, ...(accountString !== undefined && { accountString }) };
  }

  /** Öre a month, from the catalogue as it is now. */
  private async rateOf({ product, organisation }: Device): Promise<number | undefined> {
    if (product === undefined) return undefined;
    if (!this.products.has(product))
      this.products.set(
        product,
        await this.world.store.of(organisation).products.findOne({ _id: product }),
      );
    const rent = this.products.get(product)?.rent;
    return rent === undefined ? undefined : Math.round(rent * 100);
  }
}

/** Only the days are asked for. */
const anybody: Charged = {
  organisation: '',
  device: '',
  tag: '',
  model: '',
  administration: '',
  accountString: '',
  rate: 0,
};

function unbilled({ tag, model }: Device, why: Unbilled['why']): Unbilled {
  return { tag, model, why };
}
