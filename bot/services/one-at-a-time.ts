/**
 * Runs the same work once at a time for each key. A call that comes while a round is running waits
 * for one more round, which all such calls share: many callers, few rounds, and every caller's round
 * began after the call.
 */
export class OneAtATime {
  private readonly current = new Map<string, Promise<void>>();
  private readonly next = new Map<string, Promise<void>>();

  run(key: string, work: () => Promise<void>): Promise<void> {
    const next = this.next.get(key);
    if (next !== undefined) return next;
    const current = this.current.get(key);
    if (current === undefined) return this.start(key, work);
    const planned = current
      .catch(() => undefined)
      .then(() => {
        this.next.delete(key);
        return this.start(key, work);
      });
    this.next.set(key, planned);
    return planned;
  }

  /** Resolves when nothing runs any more. */
  async settled(): Promise<void> {
    while (this.current.size + this.next.size > 0)
      await Promise.allSettled([...this.current.values(), ...this.next.values()]);
  }

  private start(key: string, work: () => Promise<void>): Promise<void> {
    const round = work().finally(() => {
      if (this.current.get(key) === round) this.current.delete(key);
    });
    this.current.set(key, round);
    return round;
  }
}
