/** Consignments, reports and certificates: what people are told without having asked. */
export const refurbisherTopics = ['report-read', 'wipe-overdue'] as const;
