/** What a scanner read: a tag or serial as it stands, or out of the address that our own label's QR code has. */
export function scannedCode(read: string): string {
  const text = read.trim();
  if (!text.startsWith('https://teams.microsoft.com/') || !URL.canParse(text)) return text;
  return new URL(text).searchParams.get('message')?.trim() ?? text;
}
