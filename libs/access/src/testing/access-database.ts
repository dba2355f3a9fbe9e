import { randomUUID } from 'node:crypto';
import { createDatabase, type Database } from '#libs/database';
import { testPostgres } from '#libs/embedded';
import { type Role } from '#libs/journey';

/** A database for one test file, as its owner and as the API sees it. */
export interface AccessDatabase {
  owner: Database;
  api: Database;
  close(): Promise<void>;
}

export async function accessDatabase(): Promise<AccessDatabase> {
  const postgres = await testPostgres();
  const owner = createDatabase({ url: postgres.url, poolSize: 2 });
  const api = createDatabase({ url: postgres.url, role: 'journey_api', poolSize: 4 });
  const close = async () => {
    await Promise.all([owner.$disconnect(), api.$disconnect()]);
    await postgres.drop();
  };
  return { owner, api, close };
}

/** Adds somebody synthetic to the staff list and answers their id. */
export async function hire(
  { owner }: AccessDatabase,
  roles: readonly Role[],
  more: { teamId?: string; organisation?: string; active?: boolean } = {},
): Promise<string> {
  const id = randomUUID();
  await owner.staff.create({ data: { id, name: 'Synthetic Person', roles: [...roles], ...more } });
  return id;
}

/** Dates as `YYYY-MM-DD`, both included. */
export async function lend(
  { owner }: AccessDatabase,
  fromId: string,
  toId: string,
  startsOn: string,
  endsOn: string,
): Promise<void> {
  const dates = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
  await owner.delegation.create({ data: { id: randomUUID(), fromId, toId, createdBy: fromId, ...dates } });
}

/** Opens an inspection that names an inspector and answers its id. Dates as `YYYY-MM-DD`, both included. */
export async function openInspection(
  { owner }: AccessDatabase,
  inspectorId: string,
  startsOn: string,
  endsOn: string,
): Promise<string> {
  const id = randomUUID();
  const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
  const row = { id, inspectorate: 'ofsted', ...days, inspectorIds: [inspectorId] };
  await owner.inspection.create({ data: { ...row, openedBy: randomUUID(), openedAt: new Date() } });
  return id;
}

/** A journey with one assessment, of a team. Synthetic: it has no child. */
export async function openJourney(
  { owner }: AccessDatabase,
  teamId: string | null,
  more: { status?: string; workerId?: string; stageTeamId?: string } = {},
): Promise<{ journeyId: string; stageId: string }> {
  const { status = 'open', workerId, stageTeamId } = more;
  const journeyId = randomUUID();
  const stageId = `${journeyId}/initialAssessment-1`;
  const at = new Date('2013-02-25T10:00:00Z');
  const journey = {
    id: journeyId,
    personId: randomUUID(),
    contactId: randomUUID(),
    ruleSet: 'wt2010',
    isReReferral: false,
  };
  await owner.journey.create({ data: { ...journey, referralAt: at, status, teamId } });
  const stage = {
    id: stageId,
    streamId: journeyId,
    journeyId,
    kind: 'initialAssessment',
    n: 1,
    ruleSet: 'wt2010',
    state: {},
  };
  await owner.stage.create({
    data: { ...stage, status: 'inProgress', teamId: stageTeamId ?? teamId, workerId, openedAt: at },
  });
  return { journeyId, stageId };
}

/** An initial conference of the journey. Answers the stage's id. */
export async function addConference(
  { owner }: AccessDatabase,
  journeyId: string,
  more: { finishedAt?: Date } = {},
): Promise<string> {
  const id = `${journeyId}/initialConference-1`;
  const stage = { id, streamId: journeyId, journeyId, kind: 'initialConference', n: 1, ruleSet: 'wt2010', state: {} };
  await owner.stage.create({ data: { ...stage, ...more, status: 'decided', openedAt: new Date('2013-02-25') } });
  return id;
}

/** The clock of the conference's record. */
export async function addClock({ owner }: AccessDatabase, stageId: string, more: { stoppedAt?: Date }): Promise<void> {
  const versions = { ruleSet: 'wt2010', ruleVersion: '1', calendarVersion: '1' };
  const dates = { startedAt: new Date('2013-03-12'), dueOn: new Date('2013-04-04'), dueAt: new Date('2013-04-05') };
  const clock = { id: randomUUID(), stageId, rule: 'conference-record', n: 1, ...versions, ...dates, ...more };
  await owner.deadline.create({ data: clock });
}
