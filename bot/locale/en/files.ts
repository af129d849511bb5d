/** Files in chat. */
export const files = {
  'file.offered': 'Teams puts the file in your OneDrive.',
  'file.below': 'The file comes below.',
  'file.kept': 'The file is here: {path}',
  'file.left': 'All right, no file.',
  'file.unexpected':
    'I can’t use that file. IT can send me the refurbisher’s report as CSV or XLSX.',
  'refusal.file-not-there': 'The file could not be had. Send or ask for it again.',
  'refusal.file-not-sent': 'Teams did not take the file. Ask for it again.',
} as const;
