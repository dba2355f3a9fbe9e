-- One data key for each stream of texts, wrapped by a master key that the database never has. Without it the stream's texts are noise.
CREATE TABLE "text_key" (
    "stream_id" UUID NOT NULL,
    -- None once it was destroyed.
    "wrapped" TEXT,
    "master_key_id" TEXT,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "text_key_pkey" PRIMARY KEY ("stream_id"),
    CONSTRAINT "text_key_whole" CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL) AND (wrapped IS NULL) = (master_key_id IS NULL))
);
ALTER TABLE text_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON text_key TO journey_worker USING (true) WITH CHECK (true);
-- The API asks for one key at a time, below.
CREATE POLICY api_closed ON text_key AS RESTRICTIVE FOR ALL TO journey_api USING (false);
GRANT SELECT ON text_key TO journey_worker;
GRANT UPDATE (wrapped, master_key_id) ON text_key TO journey_worker;

-- The stream's key; the one that is offered is kept when there is none yet. Who may read a text is decided where the text is: a key without
-- its text, and without the master key, says nothing.
CREATE FUNCTION text_key_of(stream uuid, offered text, offered_master text)
  RETURNS TABLE (wrapped text, master_key_id text, destroyed boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY SELECT k.wrapped, k.master_key_id, k.destroyed_at IS NOT NULL FROM text_key k WHERE k.stream_id = stream;
  IF FOUND OR offered IS NULL THEN RETURN; END IF;
  INSERT INTO text_key (stream_id, wrapped, master_key_id) VALUES (stream, offered, offered_master) ON CONFLICT DO NOTHING;
  RETURN QUERY SELECT k.wrapped, k.master_key_id, k.destroyed_at IS NOT NULL FROM text_key k WHERE k.stream_id = stream;
END $$;
REVOKE EXECUTE ON FUNCTION text_key_of(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION text_key_of(uuid, text, text) TO journey_api, journey_worker;

-- Nothing of the child is destroyed while one of these stands.
CREATE TABLE "legal_hold" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "reason_hash" TEXT NOT NULL,
    "placed_by" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "legal_hold_lifted_whole" CHECK ((lifted_by IS NULL) = (lifted_at IS NULL))
);
CREATE UNIQUE INDEX legal_hold_one_in_force ON legal_hold (person_id) WHERE lifted_at IS NULL;
ALTER TABLE legal_hold ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker_all ON legal_hold TO journey_worker USING (true) WITH CHECK (true);
CREATE POLICY api_reads ON legal_hold FOR SELECT TO journey_api USING ((SELECT app_scope()) = 'all');
CREATE POLICY api_adds ON legal_hold FOR INSERT TO journey_api WITH CHECK ((SELECT app_scope()) = 'all' AND placed_by = (SELECT app_actor()));
CREATE POLICY api_changes ON legal_hold FOR UPDATE TO journey_api USING ((SELECT app_scope()) = 'all') WITH CHECK (lifted_by = (SELECT app_actor()));
CREATE POLICY api_closed ON legal_hold AS RESTRICTIVE FOR SELECT TO journey_api USING (person_id NOT IN (SELECT unnest(closed_people())));
GRANT SELECT, INSERT ON legal_hold TO journey_api, journey_worker;
GRANT UPDATE (lifted_by, lifted_at) ON legal_hold TO journey_api, journey_worker;

ALTER TABLE "person" ADD COLUMN "erased_at" TIMESTAMPTZ(3);

-- Enquiries about nobody else: a brother's or sister's needs the form that named both.
CREATE FUNCTION enquiries_of_alone(person uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT c.enquiry_id FROM contact c
  WHERE c.person_id = person AND NOT EXISTS (
    SELECT FROM contact o LEFT JOIN person p ON p.id = o.person_id
    WHERE o.enquiry_id = c.enquiry_id AND o.person_id IS DISTINCT FROM person AND p.erased_at IS NULL)
$$;
REVOKE EXECUTE ON FUNCTION enquiries_of_alone(uuid) FROM PUBLIC;

-- Destroys what names a child or tells of them: the keys of their texts, texts that were kept without a key, the details in their rows. Facts,
-- hashes, codes and dates stay. Refuses while a hold stands or a journey is open, whoever asks.
CREATE FUNCTION shred_person(person uuid, at timestamptz) RETURNS TABLE (streams integer, shared integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  alone uuid[] := ARRAY(SELECT enquiries_of_alone(person));
  gone uuid[];
BEGIN
  PERFORM FROM person p WHERE p.id = person FOR UPDATE;
  IF EXISTS (SELECT FROM legal_hold h WHERE h.person_id = person AND h.lifted_at IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_held": a legal hold stands' USING ERRCODE = '23001';
  END IF;
  IF EXISTS (SELECT FROM journey j WHERE j.person_id = person AND j.closed_at IS NULL)
     OR EXISTS (SELECT FROM contact c JOIN stage s ON s.id = c.id::text WHERE c.person_id = person AND s.finished_at IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_open": work with the child goes on' USING ERRCODE = '23001';
  END IF;
  gone := ARRAY(
    SELECT person UNION SELECT id FROM journey WHERE person_id = person UNION SELECT id FROM contact WHERE person_id = person
    UNION SELECT a.id FROM audit a JOIN journey j ON j.id = a.journey_id WHERE j.person_id = person
    UNION SELECT unnest(alone));
  INSERT INTO text_key (stream_id, destroyed_at) SELECT unnest(gone), at
    ON CONFLICT (stream_id) DO UPDATE SET wrapped = NULL, master_key_id = NULL, destroyed_at = at;
  DELETE FROM document d WHERE d.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft_version d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  UPDATE person p SET given_name = '(erased)', family_name = '(erased)', date_of_birth = NULL, expected_date_of_birth = NULL,
    sex = 'U', address = NULL, erased_at = at WHERE p.id = person;
  UPDATE contact c SET given_name = NULL, family_name = NULL, date_of_birth = NULL, expected_date_of_birth = NULL, sex = NULL
    WHERE c.person_id = person;
  UPDATE enquiry e SET household_key = NULL WHERE e.id = ANY (alone);
  RETURN QUERY SELECT cardinality(gone),
    (SELECT count(DISTINCT c.enquiry_id)::integer FROM contact c WHERE c.person_id = person AND c.enquiry_id <> ALL (alone));
END $$;
REVOKE EXECUTE ON FUNCTION shred_person(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shred_person(uuid, timestamptz) TO journey_worker;
