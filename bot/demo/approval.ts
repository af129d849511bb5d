import type { ApprovalRule } from '../domain/organisation';

/** Reused phones within the standard range are handed out without asking; what is dear or unusual takes two. */
export const approval: readonly ApprovalRule[] = [
  { when: { kind: 'phone', condition: 'refurbished', standard: true }, steps: [] },
  { when: { kind: 'phone', standard: true, rentAtMost: 200 }, steps: ['it'] },
  { when: { kind: 'computer', standard: true, rentAtMost: 350 }, steps: ['it'] },
  { when: {}, steps: ['manager', 'it'] },
];
