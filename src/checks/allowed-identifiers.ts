/** What may stand in public texts although it looks like somebody's: invented names and documented identifiers. */

/** Microsoft's invented companies, as domains, subdomains and tenant names. */
const INVENTED_DOMAIN =
  /^(?:[a-z0-9-]+\.)*(?:contoso|fabrikam|adatum)(?:(?:\.mail)?\.onmicrosoft|(?:-my|-admin)?\.sharepoint)?\.(?:com|net|org)$/;
/** Names that RFC 2606 and RFC 6761 keep for examples. */
const EXAMPLE_DOMAIN = /^(?:[a-z0-9-]+\.)*(?:example\.(?:com|net|org)|example|test|invalid)$/;

export function isInventedDomain(domain: string): boolean {
  const name = domain.toLowerCase();
  return INVENTED_DOMAIN.test(name) || EXAMPLE_DOMAIN.test(name);
}

/** Ids of Microsoft's own applications and tenants, the same in every tenant. */
const PUBLIC_IDS = new Set([
  // Nobody.
  '00000000-0000-0000-0000-000000000000',
  // Azure CLI.
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
  // Microsoft Graph Command Line Tools.
  '14d82eec-204b-4c2f-b7e8-296a70dab67e',
  // Microsoft Azure PowerShell.
  '1950a258-227b-4e31-a9cf-717495945fc2',
  // Azure Active Directory PowerShell.
  '1b730954-1685-4b74-9bfd-dac224a7b894',
  // Windows Azure Service Management API.
  '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  // The tenant of personal Microsoft accounts.
  '9188040d-6c67-4c5b-b112-36a304b66dad',
  // Exchange Online PowerShell.
  'fb78d390-0c51-40cd-8e17-fdbfab77341b',
  // Azure Static Web Apps, with which CIPP signs people in.
  'd414ee2d-73e5-4e5b-bb16-03ef55fea597',
  // Graph Explorer.
  'de8bc8b5-d9f9-48b1-a8ad-b748da725064',
  // Partner Center.
  'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
]);
/** Microsoft's first applications: Graph, Exchange, SharePoint, … */
const FIRST_APPS = /^000000[0-9a-f]{2}-0000-0(?:000-c000|ff1-ce00)-000000000000$/;
/** Version 4 in form, and visibly made up. */
const INVENTED_ID = /^[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}$/;

/** Whether a GUID belongs to nobody, or to Microsoft. */
export function isPublicId(guid: string): boolean {
  const id = guid.toLowerCase();
  return INVENTED_ID.test(id) || FIRST_APPS.test(id) || PUBLIC_IDS.has(id);
}

/** Whether an IPv4 address is kept for documentation (RFC 5737) or means this machine. */
export function isDocumentationAddress(address: string): boolean {
  return /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.|^0\.0\.0\.0$/.test(address);
}
