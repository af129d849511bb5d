import type { refusals as english } from '../../en/returns/refusals';

/** Det som reglerna för återlämning säger nej till. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.return-not-found': 'Jag hittar ingen sådan återlämning bland dem du får se.',
  'refusal.return-not-yours': 'Det kan bara den göra som anmälde återlämningen eller har enheten.',
  'refusal.return-received': '{number} togs emot {at:time} och går inte att ändra längre.',
  'refusal.return-withdrawn':
    '{number} ångrades {at:time}. Gör en ny återlämning om du behöver det.',
  'refusal.return-swap':
    'Det här är den ena halvan av ett byte. Vill du behålla den gamla, avbryt beställningen av den nya. När den nya är utlämnad ska den gamla lämnas in.',
  'refusal.return-open-already':
    'Den enheten är redan på väg tillbaka, som {number}. Du behöver inte göra något mer.',
  'refusal.device-not-yours': 'Den enheten är inte registrerad på dig.',
  'refusal.receive-not-permitted': 'Det är bara IT som kan ta emot enheter.',
  'refusal.receive-nothing':
    'Skriv vad du tog emot: etikett, serienummer eller IMEI. Till exempel: ”ta emot KLP-0042”.',
  'refusal.keep-not-found': 'Jag hittar ingen sådan förlängning.',
  'refusal.keep-not-yours': 'Det kan bara den göra som bad om förlängningen.',
  'refusal.keep-not-yours-to-decide': 'Det är inte du som beslutar om den här förlängningen.',
  'refusal.keep-own': 'Du kan inte besluta om din egen förlängning. Det får en kollega göra.',
  'refusal.keep-already-decided':
    '{person} har redan {outcome:outcome} den här, {at:time}. Inget har ändrats.',
  'refusal.keep-withdrawn': 'Förlängningen är återkallad, så det finns inget att besluta om.',
  'refusal.keep-open-already':
    'Du har redan bett om det, i {number}. Du får veta när det är beslutat.',
  'refusal.loss-not-found': 'Jag hittar ingen sådan anmälan.',
  'refusal.loss-over': 'Den hittades {at:time}. Inget har ändrats.',
  'refusal.loss-wiped-already': 'Fjärraderingen är redan noterad.',
  'refusal.loss-open-already': 'Den är redan anmäld, som {number}. IT vet om det.',
  'refusal.leaver-unknown':
    'Jag hittar inte precis en person med det namnet. Skriv hela namnet, eller e-postadressen.',
};
