import { Refusal } from '../../bot/domain/errors';
import { DirectoryUnavailable, type NoAnswer } from '../../bot/services/directory-unavailable';

const codes = {
  busy: 'intune-busy',
  forbidden: 'intune-forbidden',
  failed: 'intune-failed',
} as const satisfies Record<NoAnswer, string>;

/** Asks Intune; that it gives no answer is said in words, as a Refusal 'intune-...'. */
export async function asked<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (problem) {
    if (problem instanceof DirectoryUnavailable) throw new Refusal(codes[problem.reason]);
    throw problem;
  }
}
