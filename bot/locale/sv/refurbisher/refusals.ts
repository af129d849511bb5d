import type { refusals as english } from '../../en/refurbisher/refusals';

/** Vad som inte går med sändningar, rapporter och raderingsintyg. */
export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.file-empty': 'Det finns ingenting i filen.',
  'refusal.file-too-large': 'Filen är för stor. Dela upp den i flera och skicka dem en i taget.',
  'refusal.file-too-many-rows':
    'Filen har fler än {most} rader. Dela upp den i flera och skicka dem en i taget.',
  'refusal.file-too-wide':
    'Rad {line} har för många kolumner, eller en cell med för mycket text. Är det rätt fil?',
  'refusal.file-old-excel':
    'Filen är i ett gammalt Excelformat. Öppna den i Excel och spara den som XLSX eller CSV.',
  'refusal.file-not-a-table': 'Filen går inte att läsa. Skicka en CSV- eller XLSX-fil.',
  'refusal.file-broken':
    'Filen går inte att läsa från rad {line}: där saknas troligen ett citattecken.',

  'refusal.consignment-not-found': 'Jag hittar inte den sändningen.',
  'refusal.consignment-not-open':
    'Listan är låst eller sändningen makulerad. Öppna den igen för att ändra vad som ska med.',
  'refusal.consignment-not-closed': 'Lås listan först, så att det är bestämt vad som ska med.',
  'refusal.consignment-already-open': 'En annan sändning är öppen. Lås eller makulera den först.',
  'refusal.consignment-gone': 'Sändningen lämnade huset {at:time} och går inte att ändra längre.',
  'refusal.consignment-empty': 'Det finns ingen enhet i sändningen som kan åka i väg.',
  'refusal.consignment-full':
    'En sändning rymmer högst {most} enheter. Skicka den och öppna en ny.',
  'refusal.carrier-missing': 'Skriv vem som hämtade: ett företag eller ett namn.',
  'refusal.nothing-to-send': 'Ingen återlämnad enhet väntar just nu.',
  'refusal.device-unknown': 'Ingen enhet här har numret {name}. Inget har ändrats.',
  'refusal.device-not-returned':
    '{tag} är märkt ”{state:state}”, och bara återlämnade enheter kan skickas. Inget har ändrats.',
  'refusal.device-not-listed': '{tag} finns inte på listan. Inget har ändrats.',
  'refusal.report-without-serials':
    'Jag hittar ingen kolumn med serienummer. Skriv vad den heter, till exempel serial=”Enhetens id”.',
  'refusal.report-without-rows': 'Det finns rubriker i filen men inga enheter under dem.',
  'refusal.report-before-handover':
    'Sändning {number} har inte lämnat huset än, så den kan ingen ha rapporterat.',
  'refusal.report-of-another-consignment':
    'Samma fil är redan inläst för sändning {number}. Inget har ändrats.',
  'refusal.report-being-changed': 'Rapporten läses in eller backas just nu. Vänta en stund.',
  'refusal.report-not-found': 'Jag hittar ingen sådan rapport.',
  'refusal.report-not-applied': 'Rapporten är inte inläst, så det finns inget att backa.',
  'refusal.report-built-upon':
    'Rapporten går inte att backa: något har hänt sedan dess med {count:plural(enhet|enheter)}, bland andra {tags}. Inget har ändrats.',
  'refusal.difference-not-found': 'Jag hittar inte den avvikelsen.',
  'refusal.difference-closed': 'Den är redan utredd.',
  'refusal.difference-note-missing': 'Skriv vad du kom fram till, så att det går att läsa senare.',

  'topic.report-read': 'En rapport från återbrukaren har lästs in.',
  'topic.wipe-overdue': 'Enheter har väntat för länge på att bli raderade.',
};
