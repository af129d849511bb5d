import type { ChainEvent } from './chain';
import type { Message } from './message';
import type { ApprovalStep } from './organisation';
import type { DeviceKind } from './product';
import type { Day } from './time';

/** An employee's wish for a device, from the form to the confirmed receipt. */
export interface DeviceRequest {
  readonly _id: string;
  readonly organisation: string;
  /** What people call it: "B-1042". */
  readonly number: string;
  readonly kind: DeviceKind;
  readonly product: string;
  /** Whether a refurbished one of the same class will do; it usually does. */
  readonly acceptRefurbished: boolean;
  /** Who asked, and for whom: Entra object ids, often the same. */
  readonly by: string;
  readonly for: string;
  readonly administration: string;
  readonly place: string;
  readonly accountString: string;
  readonly neededBy?: Day;
  readonly reason?: string;
  readonly stage: Stage;
  /** Whose decision it waits for: "it" or a manager's object id; absent when it waits for nobody's. Follows `stage`. */
  readonly awaits?: string;
  /** What the policy asked for when the request came in; the managers' steps carry the manager's object id. */
  readonly steps: readonly Step[];
  readonly decisions: readonly Decision[];
  readonly createdAt: Date;
  readonly version: number;
  readonly chain: readonly ChainEvent[];
  readonly outbox: readonly Message[];
}

export interface Step {
  readonly kind: ApprovalStep;
  /** The manager, for a manager's step. */
  readonly approver?: string;
}

export interface Decision {
  readonly step: ApprovalStep;
  readonly by: string;
  readonly at: Date;
  readonly outcome: 'approved' | 'declined';
  /** Required when declined. */
  readonly reason?: string;
}

/** How far a request has come, with exactly the fields that are true there. */
export type Stage =
  | { readonly name: 'awaiting'; readonly since: Date; readonly step: number }
  | {
      readonly name: 'queued';
      readonly since: Date;
      readonly expected?: Day;
      /** Since when nothing that fits is in the catalogue or on order: IT has to find a way. */
      readonly stranded?: Date;
    }
  | { readonly name: 'reserved'; readonly since: Date; readonly device: string }
  | {
      readonly name: 'ready';
      readonly since: Date;
      readonly device: string;
      readonly place: string;
      readonly when: string;
      /** When who gets it was asked whether they have it: once for each time it stands ready. */
      readonly reminded?: Date;
    }
  | { readonly name: 'handed-over'; readonly since: Date; readonly device: string }
  | { readonly name: 'declined'; readonly since: Date; readonly reason: string }
  /** `gaveBack` is the device that had been promised. */
  | { readonly name: 'cancelled'; readonly since: Date; readonly gaveBack?: string };

export type StageName = Stage['name'];

/** Stages in which something may still happen. */
export const openStages = [
  'awaiting',
  'queued',
  'reserved',
  'ready',
] as const satisfies readonly StageName[];

export function isOpen(stage: StageName): boolean {
  return (openStages as readonly StageName[]).includes(stage);
}

/** The step that waits for a decision, if one does. */
export function awaitedStep(request: Pick<DeviceRequest, 'stage' | 'steps'>): Step | undefined {
  return request.stage.name === 'awaiting' ? request.steps[request.stage.step] : undefined;
}

/** Whose decision a stage waits for: "it", a manager's object id, or nobody's. */
export function awaitsOf(stage: Stage, steps: readonly Step[]): string | undefined {
  if (isStranded(stage)) return 'it';
  const step = awaitedStep({ stage, steps });
  return step === undefined ? undefined : (step.approver ?? 'it');
}

/** Whether it waits for what will never come. */
export function isStranded(stage: Stage): boolean {
  return stage.name === 'queued' && stage.stranded !== undefined;
}

/** The device promised or handed over, if there is one. */
export function deviceOf(stage: Stage): string | undefined {
  return 'device' in stage ? stage.device : undefined;
}
