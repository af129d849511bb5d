import type { talk as english } from '../en/talk';

/** Det boten säger i samtalet, och dess menyer. */
export const talk: Readonly<Record<keyof typeof english, string>> = {
  'unknown-button': 'Den knappen gör inget här. Skriv ”hjälp” så visar jag vad jag kan.',
  'write-to-me': 'Skriv till mig i en egen chatt, så hjälper jag dig där.',
  fault:
    'Något gick fel hos oss, och inget blev halvgjort. Försök igen. Händer det en gång till, ge IT den här referensen: {reference}.',
  'slow-down':
    'Det var mycket på en gång. Vänta en minut och försök igen. Inget du skickat tidigare har gått förlorat.',
  done: 'Klart.',
  'channel.learnt':
    'Från och med nu kommer beställningar att besluta om till den här kanalen, och IT kan besluta på kortet här.',

  'request.sent': 'Tack! Din beställning {number} är inne. Du hör av mig här.',
  'cancel.nothing': 'Du har ingen beställning som går att återkalla.',
  'cancel.press': 'Det är den här du kan återkalla. Tryck på ”Återkalla” om du vill det.',
  'cancel.which': 'Du har flera. Öppna den du vill återkalla.',
  'status.none': 'Du har inga beställningar. Vill du göra en?',
  'queue.none': 'Inget väntar på ditt beslut.',
  'devices.none': 'Det finns ingen enhet registrerad på dig.',
  'inventory.not-permitted':
    'Lagret är till för IT. Men jag kan visa dina egna enheter: skriv ”mina enheter”.',
  'return.today':
    'Lämna den på {place}, tillsammans med laddaren. Är det en mobil, logga först ut från ditt Apple- eller Google-konto. Frågor? Ring IT på {phone}.',
  'support.today':
    'Ring IT på {phone}, och ha numret på enhetens etikett till hands. De hjälper dig på distans först.',
  'co2.today':
    'Hittills är det bekräftat att {reused:plural(enhet|enheter)} härifrån har fått nytt liv. En enhet som återbrukas gör att en ny inte behöver tillverkas.',
  'none.answer':
    'Det kan jag inte hjälpa till med. Jag sköter datorer och mobiler: att beställa, att lämna tillbaka och att veta var dina finns.',

  'help.hello': 'Hej {name}!',
  'help.title': 'Det här kan jag',
  'help.lead':
    'Jag håller ordning på era datorer och mobiler. Skriv vad du behöver, med dina egna ord, eller tryck på en knapp.',
  'help.examples':
    'Till exempel: ”Jag behöver en dator till en ny kollega på måndag”, ”jag har tappat bort min mobil”, ”får jag behålla datorn längre?”, ”vad vet du om mig?”',
  'help.examples.it-admin':
    'För IT: ”var är KLP-0042?”, ”ta emot KLP-0042”, ”saknade enheter”, ”etiketter KLP-0042”, ”bemanning”, ”min dag”, ”hyran i oktober”.',
  'help.examples.technician':
    'För tekniker: ”ta emot KLP-0042”, ”saknade enheter”, ”etiketter KLP-0042”, ”min dag”, ”nästa ärende”.',
  'help.examples.economist': 'För ekonomer: ”hyran i oktober”.',
  'help.examples.coordinator':
    'För miljösamordnare: ”månadskortet”, ”CO2 i oktober jämfört med förra året”.',
  'help.consignments': 'Sändningar',
  'ask.title': 'Menade du …?',
  'ask.none': 'Inget av det? Skriv det på ett annat sätt.',

  'intent.request.computer': 'Beställ en dator',
  'intent.request.phone': 'Beställ en mobil',
  'intent.return': 'Lämna tillbaka',
  'intent.support': 'Få hjälp',
  'intent.status': 'Mina beställningar',
  'intent.devices': 'Mina enheter',
  'intent.co2': 'Sparad CO2',
  'intent.help': 'Vad kan du?',
  'intent.cancel': 'Återkalla en beställning',
  'intent.queue': 'Väntar på mig',
  'intent.inventory': 'Lager',
  'intent.greeting': 'Hej',
  'intent.none': 'Något annat',
};
