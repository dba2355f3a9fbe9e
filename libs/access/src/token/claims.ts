import { type JWTPayload } from 'jose';
import { roles, type Role } from '#libs/journey';
import { AccessRefused } from '../refusal';

/** What the service takes from a token: who, and in which roles. */
export interface Claims {
  /** Staff id (uuid, lower case). */
  subject: string;
  roles: readonly Role[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Roles that a token can carry. Nobody signs in as the machine. */
const grantable: ReadonlySet<string> = new Set(roles.filter((role) => role !== 'SYSTEM'));

/** Reads the claims of a verified token. Unknown roles are ignored. Throws TOKEN.INVALID. */
export function claimsOf(payload: JWTPayload, names: { subjectClaim: string; rolesClaim: string }): Claims {
  const subject = payload[names.subjectClaim];
  if (typeof subject !== 'string' || !uuid.test(subject.toLowerCase())) {
    throw new AccessRefused('TOKEN.INVALID', `The access token's claim ${names.subjectClaim} is not a uuid`);
  }
  return { subject: subject.toLowerCase(), roles: rolesIn(payload[names.rolesClaim], names.rolesClaim) };
}

function rolesIn(claim: unknown, name: string): Role[] {
  if (claim === undefined) return [];
  if (!Array.isArray(claim)) throw new AccessRefused('TOKEN.INVALID', `The access token's claim ${name} is not a list`);
  return [...new Set(claim.filter(isGrantable))];
}

function isGrantable(value: unknown): value is Role {
  return typeof value === 'string' && grantable.has(value);
}
