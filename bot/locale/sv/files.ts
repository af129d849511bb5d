/** Filer i chatten. */
export const files = {
  'file.offered': 'Teams lägger filen i din OneDrive.',
  'file.below': 'Filen kommer här nedanför.',
  'file.kept': 'Filen finns här: {path}',
  'file.left': 'Okej, ingen fil.',
  'file.unexpected':
    'Den filen kan jag inte använda. IT kan skicka mig återbrukarens rapport som CSV eller XLSX.',
  'refusal.file-not-there': 'Filen gick inte att hämta. Skicka den eller be om den igen.',
  'refusal.file-not-sent': 'Teams tog inte emot filen. Be om den igen.',
};
