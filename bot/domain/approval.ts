import type { ApprovalRule, ApprovalStep, Organisation, Substitute } from './organisation';
import type { Product } from './product';
import type { Step } from './request';
import type { Day } from './time';

/** Who wants to decide, as far as the rules care. */
export interface Deciding {
  readonly oid: string;
  /** May take the IT unit's decisions. */
  readonly forIt: boolean;
  /** Those whose substitute they are today. */
  readonly insteadOf: readonly string[];
}

export function isSubstitute(who: Deciding, approver: string): boolean {
  return who.insteadOf.includes(approver);
}

/** Those for whom a person may decide today: substitutes serve from the first day to the last. */
export function substituting(
  substitutes: readonly Substitute[],
  oid: string,
  today: Day,
): readonly string[] {
  return [
    ...new Set(
      serving(substitutes, today)
        .filter(({ by }) => by === oid)
        .map((one) => one.for),
    ),
  ];
}

/** Who decides in a person's place today, if anyone does. */
export function substitutesFor(
  substitutes: readonly Substitute[],
  oid: string,
  today: Day,
): readonly string[] {
  return [
    ...new Set(
      serving(substitutes, today)
        .filter((one) => one.for === oid)
        .map(({ by }) => by),
    ),
  ];
}

function serving(substitutes: readonly Substitute[], today: Day): readonly Substitute[] {
  return substitutes.filter(({ from, to }) => from <= today && today <= to);
}

/**
 * The steps a request takes: those of the organisation's first rule that fits the product, or
 * manager and IT when none does. The manager is the first of those given, nearest first, who neither
 * asks nor gets the device; when there is none, IT decides instead. No two steps are the same.
 */
export function stepsFor(
  policy: Pick<Organisation, 'approval'>,
  product: Product,
  people: { readonly by: string; readonly for: string; readonly managers: readonly string[] },
): readonly Step[] {
  const kinds = policy.approval.find((rule) => fits(rule, product))?.steps ?? cautious;
  const manager = people.managers.find((oid) => oid !== people.by && oid !== people.for);
  const steps = kinds.map((kind): Step => {
    if (kind === 'it' || manager === undefined) return { kind: 'it' };
    return { kind: 'manager', approver: manager };
  });
  return steps.filter(
    (step, index) => steps.findIndex((other) => other.kind === step.kind) === index,
  );
}

const cautious: readonly ApprovalStep[] = ['manager', 'it'];

function fits({ when }: ApprovalRule, product: Product): boolean {
  return (
    (when.kind === undefined || when.kind === product.kind) &&
    (when.condition === undefined || when.condition === product.condition) &&
    (when.standard === undefined || when.standard === product.standard) &&
    (when.rentAtMost === undefined || product.rent <= when.rentAtMost)
  );
}
