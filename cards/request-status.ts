import type { Language } from '../bot/domain/language';
import type { Stage, StageName } from '../bot/domain/request';
import type { RequestView } from '../bot/domain/request-view';
import { say } from '../bot/locale';

type At<N extends StageName> = Extract<Stage, { readonly name: N }>;
type Line<N extends StageName> = (stage: At<N>, view: RequestView, language: Language) => string;

const lines: { readonly [N in StageName]: Line<N> } = {
  awaiting: ({ step }, { steps }, language) => {
    const name = steps[step]?.approverName;
    return name === undefined
      ? say(language, 'line.awaiting-it')
      : say(language, 'line.awaiting-manager', { name });
  },
  queued: ({ expected, stranded }, { position = 1 }, language) => {
    if (stranded !== undefined) return say(language, 'line.stranded');
    return expected === undefined
      ? say(language, 'line.queued', { position })
      : say(language, 'line.queued-expected', { position, expected });
  },
  reserved: (_, view, language) => say(language, 'line.reserved', { tag: tagOf(view) }),
  ready: ({ place, when }, view, language) =>
    when === ''
      ? say(language, 'line.ready', { tag: tagOf(view), place })
      : say(language, 'line.ready-when', { tag: tagOf(view), place, when }),
  'handed-over': (_, view, language) => say(language, 'line.handed-over', { tag: tagOf(view) }),
  declined: (_, { decisions }, language) =>
    say(language, 'line.declined', { name: decisions.at(-1)?.byName ?? '' }),
  cancelled: (_, __, language) => say(language, 'line.cancelled'),
};

/** How far the request has come, in a sentence. It may hold what IT typed: show it, never render it. */
export function statusLine(view: RequestView, language: Language): string {
  const line = lines[view.stage.name] as Line<StageName>;
  return line(view.stage, view, language);
}

function tagOf({ device }: RequestView): string {
  return device?.tag ?? '';
}
