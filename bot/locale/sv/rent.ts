/** Internfakturan. */
export const rent = {
  'refusal.rent-month-unknown': '”{month}” är ingen månad. Skriv den som 2026-11.',
  'refusal.rent-month-not-over':
    '{month} är inte slut än. Den kan låsas från den första i månaden efter.',
  'refusal.rent-no-rule':
    'Ingen har sagt än hur hyran ska bokföras. Ange konto, dimensioner och intäktskonto i organisationens inställningar.',
};
