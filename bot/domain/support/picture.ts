import { createHash } from 'node:crypto';

/** A picture of the screen that somebody sent about a booking. */
export interface BookingPicture {
  /** The booking's id and the picture's fingerprint: the same picture twice is one. */
  readonly _id: string;
  readonly organisation: string;
  readonly booking: string;
  readonly name: string;
  /** Base64. */
  readonly data: string;
}

export const mostPictureBytes = 4_000_000;
export const mostPictures = 10;

const beginnings: readonly (readonly [ending: string, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The ending of a picture by what its bytes begin with, whatever it calls itself; undefined for what is none. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  return beginnings.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Whether a file's name says that it is a picture. */
export function saysPicture(name: string): boolean {
  return /\.(?:png|jpe?g|gif)$/iu.test(name);
}

/** A picture's id: of the same booking and the same bytes always the same. */
export function pictureId({ _id }: { readonly _id: string }, bytes: Uint8Array): string {
  return `${_id}/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;
}
