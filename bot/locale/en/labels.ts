/** Labels. */
export const labels = {
  'labels.owner': 'Property of {organisation}',
  'labels.file': 'labels',
  'refusal.labels-none': 'Write which devices the labels are for: “labels KLP-0042 KLP-0043”.',
  'refusal.labels-too-many': 'At most {most} labels at a time. Split them up.',
  'refusal.labels-unknown': 'Nobody knows these: {names}. Put them right and write again.',
} as const;
