import type { LegalHold, RetentionRule, RetentionRules } from '../../domain/privacy/retention';
import { isDuplicate } from '../../store/duplicate';
import type { Scope } from '../../store/store';

/** What the organisation has decided; without a decision there are no rules, and nothing is erased. */
export async function retentionOf(scope: Scope, organisation: string): Promise<RetentionRules> {
  const found = await scope.retention.findOne({ _id: organisation });
  return found ?? { _id: organisation, organisation, rules: [], holds: [], version: 0 };
}

/** Sets the rule of a class, or takes it away where none is given. */
export function setRule(
  scope: Scope,
  organisation: string,
  wanted: RetentionRule['class'],
  rule: RetentionRule | undefined,
): Promise<void> {
  return change(scope, organisation, ({ rules }) => ({
    rules: [...rules.filter((one) => one.class !== wanted), ...(rule === undefined ? [] : [rule])],
  }));
}

export function addHold(scope: Scope, organisation: string, hold: LegalHold): Promise<void> {
  return change(scope, organisation, ({ holds }) => ({ holds: [...holds, hold] }));
}

export function liftHold(scope: Scope, organisation: string, id: string): Promise<void> {
  return change(scope, organisation, ({ holds }) => ({
    holds: holds.filter((one) => one.id !== id),
  }));
}

/** On the condition of the version it was decided on; whoever loses a race decides again. */
async function change(
  scope: Scope,
  organisation: string,
  to: (known: RetentionRules) => Partial<Pick<RetentionRules, 'rules' | 'holds'>>,
): Promise<void> {
  for (;;) {
    const known = await retentionOf(scope, organisation);
    if (known.version === 0) {
      if (await inserted(scope, { ...known, ...to(known), version: 1 })) return;
      continue;
    }
    const { matchedCount } = await scope.retention.updateOne(
      { _id: organisation, version: known.version },
      { $set: to(known), $inc: { version: 1 } },
    );
    if (matchedCount === 1) return;
  }
}

async function inserted(scope: Scope, rules: RetentionRules): Promise<boolean> {
  try {
    await scope.retention.insertOne(rules);
    return true;
  } catch (problem) {
    if (isDuplicate(problem)) return false;
    throw problem;
  }
}
