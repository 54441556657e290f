/** What may stand in public texts although it looks like somebody's: invented names and documented identifiers. */
import type { Field } from '../schemas/field.ts';
import { publicDataOf } from '../schemas/field-parts.ts';
import { publicThings } from '../search/redact/public-things.ts';
import { literally } from '../search/text/vocabulary.ts';

/** Names that RFC 2606 and RFC 6761 keep for examples. */
const EXAMPLE_DOMAIN = /^(?:[a-z0-9-]+\.)*(?:example\.(?:com|net|org)|example|test|invalid)$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Version 4 in form, and visibly made up. */
const INVENTED_ID = /^[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}$/;

export interface AllowedIdentifiers {
  /** Whether a host is of a company that does not exist, as its domain, a subdomain or the name of its tenant. */
  isInventedDomain(domain: string): boolean;
  /** Whether a GUID belongs to nobody, or to everybody. */
  isPublicId(guid: string): boolean;
}

export function allowedIdentifiers(field: Field): AllowedIdentifiers {
  const tenants = field.tenantHosts.map((host) => literally(host.startsWith('-') ? host : `.${host}`));
  const names = field.inventedNames.map(literally).join('|');
  const invented = new RegExp(
    names ? `^(?:[a-z0-9-]+\\.)*(?:${names})(?:${['\\.(?:com|net|org)', ...tenants].join('|')})$` : '(?!)',
  );
  const known = publicThings(publicDataOf(field));
  return {
    isInventedDomain(domain) {
      const name = domain.toLowerCase();
      return invented.test(name) || EXAMPLE_DOMAIN.test(name);
    },
    isPublicId(guid) {
      const id = guid.toLowerCase();
      return id === NOBODY || INVENTED_ID.test(id) || known.isId(id);
    },
  };
}

/** Whether an IPv4 address is kept for documentation (RFC 5737) or means this machine. */
export function isDocumentationAddress(address: string): boolean {
  return /^(?:192\.0\.2|198\.51\.100|203\.0\.113|127\.0\.0)\.|^0\.0\.0\.0$/.test(address);
}
