import type { MouseEvent } from 'react';

/**
 * A double click is meant for what the first of its clicks hit. After a quick answer the next row has
 * moved up under the pointer, or a dialog has opened there: the second click would approve somebody
 * else's request, or close what was just opened.
 */
export function doubleClickGuard(): (event: MouseEvent) => void {
  let first: EventTarget | null = null;
  return (event) => {
    if (event.detail <= 1) {
      first = event.target;
    } else if (event.target !== first) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
}
