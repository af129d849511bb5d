/** What a forged press carries: references to what is really there. */
export type Carried = Readonly<Record<string, string>>;

/** A verb as somebody may forge it. */
export interface Forged {
  readonly carries: Carried;
  /**
   * Whose it is. 'theirs' is somebody else's or IT's: the press gets a sentence. 'form' too, but what
   * was typed comes back with what is wrong. 'own' may be pressed by anybody, and shows or changes what
   * is the presser's alone.
   */
  readonly whose: 'theirs' | 'form' | 'own';
}

export const theirs = (carries: Carried = {}): Forged => ({ carries, whose: 'theirs' });
export const form = (carries: Carried): Forged => ({ carries, whose: 'form' });
export const own = (carries: Carried = {}): Forged => ({ carries, whose: 'own' });
/** The draft that a document was made of: its id is the organisation, the collection and the draft. */
export const draftOf = (id: string): string => id.split('/').at(-1) ?? '';
