import type { Language } from '../../bot/domain/language';
import type { ConsignmentSummary } from '../../bot/domain/refurbisher/consignment-view';
import { say } from '../../bot/locale';

/** How far a consignment has come, in one line. */
export function stageText(
  { stage, devices, wiped, leftBehind }: ConsignmentSummary,
  language: Language,
): string {
  if (stage.name !== 'handed-over') return say(language, `consignment.stage.${stage.name}`);
  const parts = [
    say(language, 'consignment.stage.handed-over', { at: stage.since.toISOString() }),
    say(language, 'consignment.wiped', { wiped, devices }),
    ...(leftBehind > 0 ? [say(language, 'consignment.left', { count: leftBehind })] : []),
  ];
  return parts.join(' · ');
}
