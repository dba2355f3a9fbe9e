import { type JWTPayload } from 'jose';
import { roles, type Role } from '#libs/journey';
import { AccessRefused } from '../refusal';

/** What the service takes from a token: who, and in which roles. */
export interface Claims {
  /** Staff id (uuid, lower case). */
  subject: string;
  roles: readonly Role[];
  /** Where the council's identity provider says them. */
  teamId?: string;
  organisation?: string;
}

/** How the issuer calls its claims. */
export interface ClaimNames {
  subjectClaim: string;
  rolesClaim: string;
  teamClaim?: string;
  organisationClaim?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Roles that a token can carry. Nobody signs in as the machine. */
const grantable: ReadonlySet<string> = new Set(roles.filter((role) => role !== 'SYSTEM'));

/** Reads the claims of a verified token. Unknown roles are ignored. Throws TOKEN.INVALID. */
export function claimsOf(payload: JWTPayload, names: ClaimNames): Claims {
  const subject = claimIn(payload, names.subjectClaim);
  if (typeof subject !== 'string' || !uuid.test(subject.toLowerCase())) {
    throw new AccessRefused('TOKEN.INVALID', `The access token's claim ${names.subjectClaim} is not a uuid`);
  }
  const teamId = textIn(payload, names.teamClaim);
  const organisation = textIn(payload, names.organisationClaim);
  return {
    subject: subject.toLowerCase(),
    roles: rolesIn(claimIn(payload, names.rolesClaim), names.rolesClaim),
    ...(teamId === undefined ? {} : { teamId }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** A claim of that very name (which may be an address, dots and all), else one inside others: `realm_access.roles`. */
function claimIn(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((within, part) => {
    const isObject = typeof within === 'object' && within !== null && Object.hasOwn(within, part);
    return isObject ? (within as Readonly<Record<string, unknown>>)[part] : undefined;
  }, payload);
}

function textIn(payload: JWTPayload, name: string | undefined): string | undefined {
  const claim = name === undefined ? undefined : claimIn(payload, name);
  if (claim === undefined || claim === null || claim === '') return undefined;
  if (typeof claim === 'string') return claim;
  throw new AccessRefused('TOKEN.INVALID', `The access token's claim ${name} is not a text`);
}

function rolesIn(claim: unknown, name: string): Role[] {
  if (claim === undefined) return [];
  if (!Array.isArray(claim)) throw new AccessRefused('TOKEN.INVALID', `The access token's claim ${name} is not a list`);
  return [...new Set(claim.filter(isGrantable))];
}

function isGrantable(value: unknown): value is Role {
  return typeof value === 'string' && grantable.has(value);
}
