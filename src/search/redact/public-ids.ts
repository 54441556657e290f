/**
 * Ids of Microsoft's own applications, the same in every tenant: they say what was called and nothing about who called
 * it. Only those that errors of these products name, and whose name stands in Microsoft's or CIPP's sources.
 */

const NAMES: Record<string, string> = {
  '00000002-0000-0000-c000-000000000000': 'Azure AD Graph',
  '00000003-0000-0000-c000-000000000000': 'Microsoft Graph',
  '0000000a-0000-0000-c000-000000000000': 'Microsoft Intune',
  '00000002-0000-0ff1-ce00-000000000000': 'Office 365 Exchange Online',
  '00000003-0000-0ff1-ce00-000000000000': 'Office 365 SharePoint Online',
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46': 'Azure CLI',
  '14d82eec-204b-4c2f-b7e8-296a70dab67e': 'Microsoft Graph Command Line Tools',
  '1950a258-227b-4e31-a9cf-717495945fc2': 'Azure PowerShell',
  '48ac35b8-9aa8-4d74-927d-1f4a14a0b239': 'Skype and Teams Tenant Admin API',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': 'Azure Service Management',
  'd414ee2d-73e5-4e5b-bb16-03ef55fea597': 'Azure Static Web Apps',
  'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd': 'Microsoft Partner Center',
  'fb78d390-0c51-40cd-8e17-fdbfab77341b': 'Exchange Online PowerShell',
};

/** Name of the public application with this GUID, in any case, with or without braces; undefined for all others. */
export function publicName(id: string): string | undefined {
  const key = id.replace(/[{}]/g, '').toLowerCase();
  return Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
}
