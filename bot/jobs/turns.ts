/** How far back a turn may lie, in milliseconds: so many have a turn of their own in one instant. */
const reach = 1000;

/**
 * When each is due that is due now: later than the one before, and never later than now, so that what
 * was promised first is sent first.
 */
export class Turns {
  private last = 0;

  next(now: Date): Date {
    const latest = now.getTime();
    this.last = Math.min(Math.max(this.last + 1, latest - reach), latest);
    return new Date(this.last);
  }
}
