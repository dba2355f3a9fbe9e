import { type Database } from '../client';

/** Teams of a council with 100,000 children in its records and 2,000 open journeys: `team-0` to `team-9`. */
export const bigTeams = Array.from({ length: 10 }, (_, n) => `team-${n}`);

const ids = `CREATE FUNCTION pg_temp.sample_id(what text, n int) RETURNS uuid LANGUAGE sql IMMUTABLE RETURN md5(what || n)::uuid`;

const rows = [
  `INSERT INTO staff (id, name, roles, team_id)
   SELECT pg_temp.sample_id('staff', n), 'Sample Worker ' || n, '{SOCIAL_WORKER}', 'team-' || n % 10 FROM generate_series(1, 100) n`,
  `INSERT INTO person (id, given_name, family_name, sex, date_of_birth)
   SELECT pg_temp.sample_id('person', n), 'Sample' || n % 977, 'Child' || n % 4999, 'U', date '2000-01-01' + n % 4000
   FROM generate_series(1, 100000) n`,
  `INSERT INTO enquiry (id, channel, source_code, received_at, recorded_by, form_hash)
   SELECT pg_temp.sample_id('enquiry', n), 'shef', '2A', timestamptz '2013-03-01' - n * interval '20 minutes', pg_temp.sample_id('staff', 1), 'x'
   FROM generate_series(1, 100000) n`,
  `INSERT INTO contact (id, enquiry_id, position, received_at, status, person_id, decided_at, journey_id)
   SELECT pg_temp.sample_id('contact', n), pg_temp.sample_id('enquiry', n), 1, timestamptz '2013-03-01' - n * interval '20 minutes', 'received',
          pg_temp.sample_id('person', n), CASE WHEN n <= 99700 THEN timestamptz '2013-03-02' END,
          CASE WHEN n <= 22000 THEN pg_temp.sample_id('journey', n) END
   FROM generate_series(1, 100000) n`,
  `INSERT INTO journey (id, person_id, contact_id, rule_set, referral_at, is_re_referral, status, team_id, worker_id)
   SELECT pg_temp.sample_id('journey', n), pg_temp.sample_id('person', n), pg_temp.sample_id('contact', n), 'wt2010',
          timestamptz '2013-03-01' - n * interval '20 minutes', false, CASE WHEN n <= 2000 THEN 'open' ELSE 'closed' END, 'team-' || n % 10,
          pg_temp.sample_id('staff', 1 + n % 100)
   FROM generate_series(1, 22000) n`,
  `INSERT INTO stage (id, stream_id, contact_id, kind, n, rule_set, status, state, team_id, opened_at, finished_at)
   SELECT id::text, id, id, 'contact', 1, 'wt2010', 'received', '{}', 'hub', received_at, decided_at FROM contact`,
  `INSERT INTO stage (id, stream_id, journey_id, kind, n, rule_set, status, state, team_id, worker_id, opened_at, finished_at)
   SELECT j.id::text || CASE k.kind WHEN 'journey' THEN '' ELSE '/' || k.kind || '-1' END, j.id, j.id, k.kind, 1, 'wt2010', 'open', '{}', j.team_id,
          CASE WHEN k.kind = 'initialAssessment' AND left(j.id::text, 1) = '0' THEN NULL ELSE j.worker_id END, j.referral_at,
          CASE WHEN j.status = 'closed' THEN j.referral_at + interval '90 days' END
   FROM journey j, unnest(ARRAY['journey', 'initialAssessment', 'childProtectionPlan']) k (kind)`,
  `INSERT INTO deadline (id, stage_id, rule, n, rule_set, rule_version, calendar_version, started_at, due_on, due_at, stopped_at, team_id)
   SELECT md5(s.id || r.rule)::uuid, s.id, r.rule, 1, 'wt2010', '1', '1', s.opened_at, (s.opened_at + r.after)::date, s.opened_at + r.after, s.finished_at, s.team_id
   FROM stage s JOIN (VALUES ('contact', 'contact-decision', interval '1 day'), ('initialAssessment', 'initial-assessment', interval '14 days'),
     ('childProtectionPlan', 'core-group-first', interval '10 days'), ('childProtectionPlan', 'plan-drift-first', interval '20 days')) r (kind, rule, after)
     ON r.kind = s.kind`,
  `INSERT INTO sign_off (id, stage_id, submission, text_hash, submitted_by, submitted_at, decision, decided_by, decided_grade, decided_at)
   SELECT md5(id)::uuid, id, 1, 'x', worker_id, opened_at, CASE WHEN finished_at IS NOT NULL THEN 'signedOff' END,
          CASE WHEN finished_at IS NOT NULL THEN pg_temp.sample_id('manager', 1) END, CASE WHEN finished_at IS NOT NULL THEN 'teamManager' END, finished_at
   FROM stage WHERE kind = 'initialAssessment' AND worker_id IS NOT NULL AND (finished_at IS NOT NULL OR left(id, 1) = '1')`,
  `INSERT INTO fact (stream_id, seq, stage_id, type, payload, occurred_at, recorded_at, actor_id, actor_roles, actor_grade, prev_hash, hash)
   SELECT j.id, n, j.id::text, 'journey.sample', '{}', j.referral_at, j.referral_at, j.worker_id, '{}', 'none', 'x', 'x'
   FROM journey j, generate_series(1, 5) n`,
  `INSERT INTO access_log (actor_id, roles, action, subjects, allowed, request_id)
   SELECT pg_temp.sample_id('staff', 1 + n % 100), '{}', 'read Journey',
          ARRAY[pg_temp.sample_id('journey', 1 + n % 22000)::text, pg_temp.sample_id('person', 1 + n % 22000)::text], true, 'sample'
   FROM generate_series(1, 200000) n`,
];

/**
 * Fills an empty database as its owner: 100,000 children, 22,000 journeys of which 2,000 are open, each with an assessment and a plan.
 * Everybody is synthetic, and nothing went through the rules. For looking at how queries are planned. `id`: of the first open journey.
 */
export async function fillBigRecord(
  owner: Database,
): Promise<{ journeyId: string; personId: string; workerId: string }> {
  await owner.$transaction(
    async (tx) => {
      for (const statement of [
        "SET LOCAL session_replication_role = 'replica'",
        'SET LOCAL statement_timeout = 0',
        ids,
        ...rows,
      ])
        await tx.$executeRawUnsafe(statement);
    },
    { timeout: 300_000 },
  );
  await owner.$executeRaw`ANALYZE`;
  const journey = await owner.journey.findFirstOrThrow({ where: { status: 'open', teamId: 'team-3' } });
  return { journeyId: journey.id, personId: journey.personId, workerId: journey.workerId ?? '' };
}
