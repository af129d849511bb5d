/** Why the directory has no answer: told to wait, not allowed to know, or no (sensible) answer at all. */
export type NoAnswer = 'busy' | 'forbidden' | 'failed';

/**
 * The directory could not be asked and remembers nothing. A fault, not a refusal: nothing may be
 * concluded from it, least of all that somebody has no rights or no manager. The act that needed
 * the answer does not happen, and the person is asked to try again.
 */
export class DirectoryUnavailable extends Error {
  constructor(
    readonly reason: NoAnswer,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DirectoryUnavailable';
  }
}
