/** What the demo's people, devices and requests belong to. */
export const demoId = 'demo-kommun';
export const demoTenant = '0b6d2d0e-5a1c-4b8e-9d57-4b72a1de0001';
export const demoCompany = 'Ekholma kommun';
export const demoMailDomain = 'demo.kretslopp.example';
