import { type Actor, gradeOf } from '#libs/journey';
import { asReader, type Database, type Restrictions, restrictionsFor } from '#libs/database';
import { abilityOf } from '../abilities/abilities';
import { type AccessAbility } from '../abilities/subjects';
import { AccessRefused } from '../refusal';
import { type Claims } from '../token/claims';
import { deputationsOf } from './deputations';
import { inspectionOf, rolesThatCount } from './inspection';
import { journeysInHand } from './journeys-in-hand';
import { type ReadScope, readScopeOf } from './scope';
import { absentManagers, asTheTokenSays, staffMember, type StaffMember } from './staff-list';
import { type Standing } from './standing';

/** The person behind a request, and all that they may see and do. */
export interface Requester extends Standing {
  /** As themselves; for an act, ask `actingOn`. */
  actor: Actor;
  staff: StaffMember;
  scope: ReadScope;
  ability: AccessAbility;
  /** Restricted records that are closed to them, or theirs all the same. */
  restrictions?: Restrictions;
  /** As they stand at this moment: a remembered person may have been given work meanwhile. Absent when nothing is remembered. */
  renewed?: () => Promise<Requester>;
}

/**
 * Joins the token's roles, the staff list and the delegations in force on a London date (`YYYY-MM-DD`).
 * Throws ACCESS.UNKNOWN_PERSON for somebody who is not, or no longer, on the staff list, ACCESS.NO_INSPECTION for an inspector whom no
 * inspection lets in on that day.
 */
export async function resolveActor(db: Database, claims: Claims, today: string): Promise<Requester> {
  const known = await staffMember(db, claims.subject);
  if (!known) throw new AccessRefused('ACCESS.UNKNOWN_PERSON', 'You are not on the staff list of this service');
  const roles = rolesThatCount(claims.roles);
  const staff = await asTheTokenSays(db, known, { ...claims, roles });
  const actor: Actor = { id: staff.id, roles, grade: gradeOf(roles) };
  const standing: Standing = {
    actorId: staff.id,
    roles: actor.roles,
    grade: actor.grade,
    teamId: staff.teamId ?? undefined,
    organisation: staff.organisation ?? undefined,
    deputisesFor: deputationsOf(await absentManagers(db, staff.id, today), actor.grade),
    ...(roles.includes('INSPECTOR') ? { inspection: await inspectionOf(db, staff.id, today) } : {}),
  };
  const scope = readScopeOf(standing);
  const inReach = await asReader(db, scope, async (tx) => ({
    restrictions: await restrictionsFor(tx),
    journeysInHand: await journeysInHand(tx, scope),
  }));
  const ability = abilityOf({ ...standing, ...inReach });
  return { ...standing, actor, staff, scope, ability, restrictions: inReach.restrictions };
}
