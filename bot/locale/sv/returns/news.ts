import type { news as english } from '../../en/returns/news';

/** Det som folk får veta om återlämningar utan att ha frågat, ovanför kortet. */
export const news: Readonly<Record<keyof typeof english, string>> = {
  'topic.return-announced': 'En enhet är på väg tillbaka.',
  'topic.return-received': 'Tack! Nu har IT enheten, och du ansvarar inte längre för den.',
  'topic.return-withdrawn': 'Återlämningen är ångrad: enheten är kvar i bruk.',
  'topic.return-leaver':
    'Någon som har slutat har kvar den här enheten. Se till att den kommer tillbaka.',
  'topic.return-changed': 'Det här har ändrats.',
  'topic.swap-stopped':
    'Den nya enheten kommer inte, så bytet blir inte av. Du behåller den du har tills vidare.',
  'topic.swap-hand-in': 'Nu har du den nya. Lämna in den gamla, så är bytet klart.',
  'topic.keep-to-decide': 'Någon vill behålla sin enhet längre. Du beslutar.',
  'topic.keep-decided': 'Nu är det beslutat om du får behålla enheten längre.',
  'topic.keep-changed': 'Det här har ändrats.',
  'topic.loss-reported': '⚠ En enhet är anmäld som borta. Det här behöver göras nu.',
  'topic.loss-found': 'En enhet som var borta har kommit till rätta.',
  'topic.loss-changed': 'Det här har ändrats.',
  'topic.due-soon': 'Snart är det dags att lämna tillbaka något du har.',
  'topic.due-manager': 'Någon i din personal har en enhet som skulle ha lämnats tillbaka.',
  'topic.due-attention': 'Enheter som någon behöver ta hand om.',
};
