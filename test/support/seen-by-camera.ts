import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';

const [width, height] = [640, 480];
const frames = 10;

/** Chromium's switches for a camera that sees the file, and is allowed without asking. */
export function cameraFlags(file: string): readonly string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ];
}

/** A short film of a label's QR code, dark on light, in the one format of which Chromium makes a camera: YUV4MPEG2. */
export function filmLabel(file: string, code: string): void {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const square = Math.floor(height / rows.length);
  const light = Buffer.alloc(width * height, 235);
  for (let y = 0; y < rows.length * square; y += 1)
    for (let x = 0; x < rows.length * square; x += 1)
      if (rows[Math.floor(y / square)]?.[Math.floor(x / square)] === true)
        light[y * width + x] = 16;
  const frame = Buffer.concat([
    Buffer.from('FRAME\n'),
    light,
    Buffer.alloc((width * height) / 2, 128),
  ]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: frames }, () => frame)]));
}
