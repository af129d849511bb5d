import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let ready: Promise<void> | undefined;

/** Teams' two icons as PNG: the coloured one 192 x 192, the outline 32 x 32, white on nothing. */
export async function icons(root: string): Promise<Readonly<Record<string, Uint8Array>>> {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  return { 'color.png': drawn(root, 'color', 192), 'outline.png': drawn(root, 'outline', 32) };
}

function drawn(root: string, name: string, width: number): Uint8Array {
  const svg = readFileSync(join(root, 'manifest', 'icons', `${name}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}
