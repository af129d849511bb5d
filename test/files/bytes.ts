/** Text in Windows-1252, as Swedish Excel saves CSV; only letters that Latin-1 has too. */
export function windows1252(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

export function withMark(text: string): Uint8Array {
  return utf8(`\ufeff${text}`);
}

export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
