import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { newDetector } from './scan-detector';

/** How often the picture is looked at, and how long the same code is not read again, in milliseconds. */
const pause = 200;
const same = 3000;

interface Camera {
  /** Whether there may be a camera at all: only on a page that came over HTTPS, or from this machine. */
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
  useEffect(() => {
    if (!on || video.current === null) return undefined;
    const watching = new AbortController();
    watch(video.current, watching.signal, (code) => {
      told.current(code);
    }).catch(() => {
      if (watching.signal.aborted) return;
      setFailed(true);
      setOn(false);
    });
    return () => {
      watching.abort();
    };
  }, [on]);
  const start = useCallback(() => {
    setFailed(false);
    setOn(true);
  }, []);
  const stop = useCallback(() => {
    setOn(false);
  }, []);
  return { can: 'mediaDevices' in navigator, on, failed, start, stop, video };
}

async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onCode: (code: string) => void,
): Promise<void> {
  const detector = await newDetector();
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
  });
  const letGo = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  signal.addEventListener('abort', letGo);
  // Stopped, or the part left, while the person was still asked.
  if (signal.aborted) letGo();
  signal.throwIfAborted();
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
