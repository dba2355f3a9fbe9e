/** Access: who somebody is, what they may see and do, and the log of it. Nobody gets anything by default. */
export { AccessRefused, challenge, type RefusalCode } from './refusal';

export { expiryOf } from './token/expiry';
export { type Claims } from './token/claims';
export { type TokenRules } from './token/token-rules';

export { actingOn, type StageInHand } from './person/acting-on';
export { type Requester, resolveActor } from './person/actor';
export { type ReadScope } from './person/scope';
export { type StaffMember } from './person/staff-list';
export { HUB_TEAM, managedTeams, socialWorkRoles, type Standing } from './person/standing';

export { type Action, actions } from './abilities/actions';
export { may, mayEver, readable } from './abilities/may';
export { type Grounds } from './abilities/rules';
export { type Item, type Subject, subjects } from './abilities/subjects';

export { audit, type AuditEntry } from './audit/audit';
export { permit } from './audit/permit';

export { AccessModule } from './nest/access.module';
export { Doorkeeper } from './nest/doorkeeper';
export { Allow, Public, SignedIn } from './nest/entry.decorators';
export { idsIn, pageOf, type SignedRequest } from './nest/signed-request';
