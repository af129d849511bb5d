import type { returns as english } from '../../en/admin/returns';

/** Återlämningar på adminsidan. */
export const returns: Readonly<Record<keyof typeof english, string>> = {
  'page.returns': 'Återlämningar',
  'ret.receive': 'Ta emot enheter',
  'ret.scan':
    'Skanna eller skriv inventarienummer, serienummer, IMEI eller återlämningens nummer, och tryck Enter',
  'ret.expected': 'På väg in',
  'ret.number': 'Återlämning',
  'ret.device': 'Enhet',
  'ret.unregistered': 'inte registrerad',
  'ret.from': 'Från',
  'ret.hand-in': 'Hur',
  'ret.announced': 'Anmäld',
  'ret.act': 'Ta emot',
  'ret.take-one': 'Ta emot {number}',
  'ret.more': 'och {count} till. De som anmäldes först visas.',
  'ret.drop': 'Ta bort',
  'ret.same': 'Samma enhet som {typed}, som redan är på listan.',
  'ret.changed': '⚠ Någon annan hann före. Skanna den igen och se hur det är nu.',
  'ret.left':
    'Högst {most} tas emot på en gång. {count:plural(kod|koder)} till står kvar på listan till nästa gång.',
  'ret.before': 'Finns redan på listan: {code}',
};
