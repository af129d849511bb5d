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
  'ret.before': 'Finns redan på listan: {code}',
};
