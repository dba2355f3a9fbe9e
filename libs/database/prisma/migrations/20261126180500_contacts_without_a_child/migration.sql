-- A contact that nobody linked to a child has a period too; and a host or a school goes with the last child who stayed or learned there.
ALTER TABLE "contact" ADD COLUMN "erased_at" TIMESTAMPTZ(3);
UPDATE contact c SET erased_at = p.erased_at FROM person p WHERE p.id = c.person_id AND p.erased_at IS NOT NULL;

-- Enquiries about nobody else whose details stand: a brother's or sister's needs the form that named both.
CREATE OR REPLACE FUNCTION enquiries_of_alone(person uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT c.enquiry_id FROM contact c
  WHERE c.person_id = person AND NOT EXISTS (
    SELECT FROM contact o WHERE o.enquiry_id = c.enquiry_id AND o.person_id IS DISTINCT FROM person AND o.erased_at IS NULL)
$$;

-- Destroys the keys of these streams, and texts that were kept without a key.
CREATE FUNCTION shred_streams(gone uuid[], at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
  INSERT INTO text_key (stream_id, destroyed_at) SELECT unnest(gone), at
    ON CONFLICT (stream_id) DO UPDATE SET wrapped = NULL, master_key_id = NULL, destroyed_at = at;
  DELETE FROM document d WHERE d.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  DELETE FROM draft_version d USING stage s WHERE s.id = d.stage_id AND s.stream_id = ANY (gone) AND NOT d.body ? '$sealed';
  -- Hosts and schools that these children's stages name, and no stage of anybody whose texts can still be read.
  DELETE FROM fostering_place f
  WHERE EXISTS (SELECT FROM stage s WHERE s.stream_id = ANY (gone) AND strpos(s.state::text, f.id::text) > 0)
    AND NOT EXISTS (SELECT FROM stage s WHERE strpos(s.state::text, f.id::text) > 0
      AND NOT EXISTS (SELECT FROM text_key k WHERE k.stream_id = s.stream_id AND k.destroyed_at IS NOT NULL));
END $$;
REVOKE EXECUTE ON FUNCTION shred_streams(uuid[], timestamptz) FROM PUBLIC;

CREATE OR REPLACE FUNCTION shred_person(person uuid, at timestamptz) RETURNS TABLE (streams integer, shared integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  alone uuid[];
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
  alone := ARRAY(SELECT enquiries_of_alone(person));
  gone := ARRAY(
    SELECT person UNION SELECT id FROM journey WHERE person_id = person UNION SELECT id FROM contact WHERE person_id = person
    UNION SELECT a.id FROM audit a JOIN journey j ON j.id = a.journey_id WHERE j.person_id = person
    UNION SELECT unnest(alone));
  PERFORM shred_streams(gone, at);
  UPDATE person p SET given_name = '(erased)', family_name = '(erased)', date_of_birth = NULL, expected_date_of_birth = NULL,
    sex = 'U', address = NULL, erased_at = at WHERE p.id = person;
  UPDATE contact c SET given_name = NULL, family_name = NULL, date_of_birth = NULL, expected_date_of_birth = NULL, sex = NULL,
    erased_at = at WHERE c.person_id = person;
  UPDATE enquiry e SET household_key = NULL WHERE e.id = ANY (alone);
  RETURN QUERY SELECT cardinality(gone),
    (SELECT count(DISTINCT c.enquiry_id)::integer FROM contact c WHERE c.person_id = person AND c.enquiry_id <> ALL (alone));
END $$;

-- The same for a contact that nobody linked. Refuses while it is linked or not finished, and while a restricted child whom it may be about is held.
CREATE FUNCTION shred_contact(wanted uuid, at timestamptz) RETURNS TABLE (streams integer, shared integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
  its_enquiry uuid;
  linked uuid;
  alone boolean;
  gone uuid[];
BEGIN
  SELECT c.enquiry_id, c.person_id INTO its_enquiry, linked FROM contact c WHERE c.id = wanted FOR UPDATE;
  IF linked IS NOT NULL THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_linked": the contact belongs to a child' USING ERRCODE = '23001';
  END IF;
  IF EXISTS (SELECT FROM restricted_contact r JOIN legal_hold h ON h.person_id = r.person_id AND h.lifted_at IS NULL
             WHERE r.contact_id = wanted) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_held": a legal hold stands' USING ERRCODE = '23001';
  END IF;
  IF EXISTS (SELECT FROM stage s WHERE s.id = wanted::text AND s.finished_at IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_open": the contact is not finished' USING ERRCODE = '23001';
  END IF;
  UPDATE contact c SET given_name = NULL, family_name = NULL, date_of_birth = NULL, expected_date_of_birth = NULL, sex = NULL,
    erased_at = at WHERE c.id = wanted;
  alone := NOT EXISTS (SELECT FROM contact c WHERE c.enquiry_id = its_enquiry AND c.erased_at IS NULL);
  gone := CASE WHEN alone THEN ARRAY[wanted, its_enquiry] ELSE ARRAY[wanted] END;
  PERFORM shred_streams(gone, at);
  IF alone THEN UPDATE enquiry e SET household_key = NULL WHERE e.id = its_enquiry; END IF;
  RETURN QUERY SELECT cardinality(gone), CASE WHEN alone THEN 0 ELSE 1 END;
END $$;
REVOKE EXECUTE ON FUNCTION shred_contact(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shred_contact(uuid, timestamptz) TO journey_worker;
