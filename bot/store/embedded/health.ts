/** Whether the disk still takes what it is given. After one failure nothing more is tried. */
export class Health {
  private problem: Error | undefined;

  /** Runs a write and waits for it. Rejects, then and ever after, once a write has failed. */
  async watch(write: () => PromiseLike<unknown>): Promise<void> {
    this.check();
    try {
      await write();
    } catch (cause) {
      this.problem ??= broken(cause);
    }
    this.check();
  }

  /** Throws what the first failed write met. */
  check(): void {
    if (this.problem !== undefined) throw this.problem;
  }
}

/**
 * Memory is then ahead of the disk, and what an operating system does with pages after a failed flush
 * nobody can say: the one safe way on is to start again from what is on the disk.
 */
function broken(cause: unknown): Error {
  const problem = new Error(
    'the embedded store could not write to its disk; make room or mend it, then start again',
    {
      cause,
    },
  );
  void reason(cause).then((why) => {
    problem.cause = why;
  });
  return problem;
}

/** lmdb tells why in a promise of its own, which must not go unheard. */
async function reason(cause: unknown): Promise<unknown> {
  if (!(cause instanceof Error) || !('commitError' in cause)) return cause;
  try {
    return await cause.commitError;
  } catch (why) {
    return why;
  }
}
