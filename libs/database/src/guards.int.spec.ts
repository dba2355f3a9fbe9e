import { randomUUID } from 'node:crypto';
import { testPostgres } from '#libs/embedded';
import { createDatabase, type Database } from './client';
import { sqlState, violatedConstraint } from './errors';
import { SampleRecord } from './testing/sample-record';

let db: Database;
let sample: SampleRecord;

beforeAll(async () => {
  db = createDatabase({ url: (await testPostgres()).url });
  sample = new SampleRecord(db);
});
afterAll(() => db.$disconnect());

async function refusal(act: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return violatedConstraint(error) ?? sqlState(error);
}

describe('a person', () => {
  it('has at most one open journey, and any number of closed ones', async () => {
    const { personId } = await sample.journey();
    await sample.journey({ personId, status: 'closed' });
    await sample.journey({ personId, status: 'closed' });

    expect(await refusal(sample.journey({ personId }))).toBe('journey_one_open_per_person');
  });
});

describe('a signature', () => {
  const decided = { decidedAt: new Date(), decidedGrade: 'teamManager' };

  async function pending() {
    return sample.submission(await sample.stage());
  }

  it('is never given by the person who submitted', async () => {
    const { id, submittedBy } = await pending();

    const signing = db.signOff.update({
      where: { id },
      data: { ...decided, decision: 'signedOff', decidedBy: submittedBy },
    });
    expect(await refusal(signing)).toBe('sign_off_by_another');
  });

  it('is never given below team manager', async () => {
    const { id } = await pending();

    for (const decidedGrade of ['practitioner', null]) {
      const data = { decidedAt: new Date(), decidedGrade, decision: 'signedOff', decidedBy: randomUUID() };
      expect(await refusal(db.signOff.update({ where: { id }, data }))).toBe('sign_off_grade');
    }
  });

  it('is awaited once at a time for a stage', async () => {
    const { stageId } = await pending();
    const stage = await db.stage.findUniqueOrThrow({ where: { id: stageId } });

    expect(await refusal(sample.submission(stage, { submission: 2 }))).toBe('sign_off_one_pending');
  });

  it('is returned only with reasons', async () => {
    const { id } = await pending();

    const data = { ...decided, decision: 'returned', decidedBy: randomUUID() };
    expect(await refusal(db.signOff.update({ where: { id }, data }))).toBe('sign_off_return_has_reasons');
  });

  it('stays as it was once it is decided', async () => {
    const { id } = await pending();
    await db.signOff.update({ where: { id }, data: { ...decided, decision: 'signedOff', decidedBy: randomUUID() } });

    expect(await refusal(db.signOff.update({ where: { id }, data: { decidedBy: randomUUID() } }))).toBe(
      'sign_off_stays',
    );
    expect(await refusal(db.signOff.delete({ where: { id } }))).toBe('sign_off_stays');
  });

  it('may be voided by its author, who edits the text', async () => {
    const { id, submittedBy } = await pending();

    const voided = await db.signOff.update({
      where: { id },
      data: { decision: 'voided', decidedBy: submittedBy, decidedAt: new Date() },
    });
    expect(voided.decision).toBe('voided');
  });

  it('is bound to a text that exists', async () => {
    const stage = await sample.stage();
    const row = {
      id: randomUUID(),
      stageId: stage.id,
      submission: 1,
      submittedBy: randomUUID(),
      submittedAt: new Date(),
    };

    expect(await refusal(db.signOff.create({ data: { ...row, textHash: 'never saved' } }))).toBe(
      'sign_off_text_current',
    );
  });

  it('is refused when the draft has been edited since the submission', async () => {
    const { id, stageId } = await pending();
    await db.draft.create({
      data: { stageId, version: 2, sha256: 'edited', body: {}, savedBy: randomUUID(), savedAt: new Date() },
    });

    const signing = db.signOff.update({
      where: { id },
      data: { ...decided, decision: 'signedOff', decidedBy: randomUUID() },
    });
    expect(await refusal(signing)).toBe('sign_off_text_current');
  });
});

describe('what is append-only', () => {
  const appendOnly = ['fact', 'checkpoint', 'access_log'];
  const neverChangedByTheService = [...appendOnly, 'command', 'document', 'draft_version', 'milestone', 'policy'];

  it.each(appendOnly)('%s refuses to be emptied even by its owner', async (table) => {
    expect(await refusal(db.$executeRawUnsafe(`TRUNCATE ${table}`))).toBe('23000');
  });

  it('the access log refuses changes even by its owner', async () => {
    await db.accessLog.create({ data: { roles: [], action: 'read', subjects: [], allowed: true, requestId: 'r' } });

    expect(await refusal(db.accessLog.updateMany({ data: { action: 'nothing' } }))).toBe('23000');
    expect(await refusal(db.accessLog.deleteMany())).toBe('23000');
  });

  it.each(neverChangedByTheService)('neither API nor worker may change or empty %s', async (table) => {
    const rows = await db.$queryRaw<{ may: boolean }[]>`
      SELECT has_table_privilege(role, ${table}, privilege) OR has_any_column_privilege(role, ${table}, 'UPDATE') AS may
      FROM unnest(ARRAY['journey_api', 'journey_worker']) role, unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) privilege`;
    expect(rows.map(({ may }) => may)).toEqual(Array(6).fill(false));
  });

  it('the service deletes forms that were never sent, and nothing else', async () => {
    const rows = await db.$queryRaw`
      SELECT DISTINCT table_name::text AS name FROM information_schema.role_table_grants
      WHERE grantee IN ('journey_api', 'journey_worker', 'PUBLIC') AND privilege_type IN ('DELETE', 'TRUNCATE') AND table_schema = 'public'`;
    expect(rows).toEqual([{ name: 'form_draft' }]);
  });
});
