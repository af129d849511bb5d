import { Refusal } from '../../domain/errors';
import type { Booking } from '../../domain/support/booking';
import {
  mostPictureBytes,
  mostPictures,
  pictureEnding,
  pictureId,
  type BookingPicture,
} from '../../domain/support/picture';
import { isDuplicate } from '../../store/duplicate';
import type { FileTransfer, MadeFile } from '../file-transfer';
import type { Acting } from '../requests';
import type { World } from '../world';
import type { Desk } from './desk';

/** Pictures of the screen: sent by whoever needs help, seen by whoever gives it. */
export class Pictures {
  constructor(
    private readonly world: Pick<World, 'store'>,
    private readonly desk: Desk,
    private readonly transfer: FileTransfer,
  ) {}

  /** Keeps it with the booking, as a note. The same picture again changes nothing. Throws 'picture-wrong', 'picture-too-many', 'file-too-large'. */
  async add(acting: Acting, booking: Booking, from: string, words: string): Promise<Booking> {
    const bytes = await this.transfer.download(from);
    if (bytes.length > mostPictureBytes) throw new Refusal('file-too-large');
    const ending = pictureEnding(bytes);
    if (ending === undefined) throw new Refusal('picture-wrong');
    const picture = pictureId(booking, bytes);
    const before = booking.notes.filter((note) => note.picture !== undefined);
    if (before.some((note) => note.picture === picture)) return booking;
    if (before.length >= mostPictures)
      throw new Refusal('picture-too-many', { most: mostPictures });
    const name = `${booking.number}-${before.length + 1}.${ending}`;
    await this.keep({
      _id: picture,
      organisation: booking.organisation,
      booking: booking._id,
      name,
      data: Buffer.from(bytes).toString('base64'),
    });
    const text = words.trim() === '' ? name : `${words.trim()} (${name})`;
    return this.desk.note(acting, booking._id, text, picture);
  }

  /** For whom the booking is any business. Throws 'booking-not-found' and 'file-not-there'. */
  async file(acting: Acting, booking: string, picture: string): Promise<MadeFile> {
    const { _id } = await this.desk.load(acting, booking);
    const { bookingPictures } = this.world.store.of(acting.organisation._id);
    const found = await bookingPictures.findOne({ _id: picture });
    if (found?.booking !== _id) throw new Refusal('file-not-there');
    return { name: found.name, bytes: Buffer.from(found.data, 'base64') };
  }

  private async keep(picture: BookingPicture): Promise<void> {
    try {
      await this.world.store.of(picture.organisation).bookingPictures.insertOne(picture);
    } catch (problem) {
      if (!isDuplicate(problem)) throw problem;
    }
  }
}
