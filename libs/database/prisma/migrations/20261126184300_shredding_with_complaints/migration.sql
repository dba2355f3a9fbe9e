-- A child's record goes with its complaints and what was learned from it, and with the hosts and schools that nobody else has: the two
-- migrations before this one had each told half of it.
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
     OR EXISTS (SELECT FROM contact c JOIN stage s ON s.id = c.id::text WHERE c.person_id = person AND s.finished_at IS NULL)
     OR EXISTS (SELECT FROM complaint q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person AND q.ended_on IS NULL) THEN
    RAISE EXCEPTION 'refused by constraint "shred_not_open": work with the child goes on' USING ERRCODE = '23001';
  END IF;
  alone := ARRAY(SELECT enquiries_of_alone(person));
  gone := ARRAY(
    SELECT person UNION SELECT id FROM journey WHERE person_id = person UNION SELECT id FROM contact WHERE person_id = person
    UNION SELECT a.id FROM audit a JOIN journey j ON j.id = a.journey_id WHERE j.person_id = person
    UNION SELECT q.id FROM complaint q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person
    UNION SELECT q.id FROM learning q JOIN journey j ON j.id = q.journey_id WHERE j.person_id = person
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
