/** Etiketter. */
export const labels = {
  'labels.owner': 'Tillhör {organisation}',
  'labels.file': 'etiketter',
  'refusal.labels-none': 'Skriv vilka enheter etiketterna är till: ”etiketter KLP-0042 KLP-0043”.',
  'refusal.labels-too-many': 'Högst {most} etiketter åt gången. Dela upp dem.',
  'refusal.labels-unknown': 'De här känner ingen till: {names}. Rätta dem och skriv igen.',
};
