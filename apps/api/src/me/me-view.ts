import { actions, mayEver, type Requester, subjects } from '#libs/access';
import { asIs, given } from '../reading/iso';
import { type MeAnswer } from './me.schemas';

/** Pages offer what is in here; the API judges again. */
export function meView(requester: Requester): MeAnswer {
  const { actorId: id, roles, grade, teamId, organisation, deputisesFor, staff, inspection } = requester;
  return {
    ...{ id, name: staff.name, roles: [...roles], grade },
    ...given('teamId', teamId, asIs),
    ...given('organisation', organisation, asIs),
    ...given('inspection', inspection, asIs),
    deputisesFor: deputisesFor.map((lent) => ({
      staffId: lent.staffId,
      grade: lent.grade,
      ...given('teamId', lent.teamId, asIs),
    })),
    may: subjects.flatMap((subject) =>
      actions.filter((action) => mayEver(requester, action, subject)).map((action) => ({ action, subject })),
    ),
  };
}
