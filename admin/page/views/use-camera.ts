import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** The browser's own reader of codes; not in every browser. See https://developer.mozilla.org/docs/Web/API/BarcodeDetector */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

const formats = ['qr_code', 'code_128', 'code_39', 'ean_13', 'data_matrix'];

/** How often the picture is looked at, and how long the same code is not read again, in milliseconds. */
const pause = 200;
const same = 3000;

interface Camera {
  /** Whether this browser can read codes at all. */
  readonly can: boolean;
  readonly on: boolean;
  readonly failed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly video: RefObject<HTMLVideoElement>;
}

/** The camera, asked for when `start` is called, and let go when it is stopped or the part is left. */
export function useCamera(onCode: (code: string) => void): Camera {
  const [on, setOn] = useState(false);
  const [failed, setFailed] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  const detectorClass = (window as { readonly BarcodeDetector?: DetectorClass }).BarcodeDetector;
  useEffect(() => {
    if (!on || detectorClass === undefined || video.current === null) return undefined;
    const watching = new AbortController();
    watch(video.current, new detectorClass({ formats }), watching.signal, (code) => {
      told.current(code);
    }).catch(() => {
      setFailed(true);
      setOn(false);
    });
    return () => {
      watching.abort();
    };
  }, [on, detectorClass]);
  const start = useCallback(() => {
    setFailed(false);
    setOn(true);
  }, []);
  const stop = useCallback(() => {
    setOn(false);
  }, []);
  return { can: detectorClass !== undefined, on, failed, start, stop, video };
}

async function watch(
  video: HTMLVideoElement,
  detector: Detector,
  signal: AbortSignal,
  onCode: (code: string) => void,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  signal.addEventListener('abort', () => {
    for (const track of stream.getTracks()) track.stop();
  });
  video.srcObject = stream;
  await video.play();
  const read = new Map<string, number>();
  while (!signal.aborted) {
    for (const { rawValue } of await detector.detect(video)) {
      if (Date.now() - (read.get(rawValue) ?? 0) < same) continue;
      read.set(rawValue, Date.now());
      onCode(rawValue);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
