CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Names as they are compared: no accents, lower case. unaccent() is only STABLE because its dictionary may be changed; ours is not.
CREATE FUNCTION search_name(name text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(unaccent('unaccent'::regdictionary, name));

CREATE INDEX person_name_trigrams ON person USING gin (search_name(given_name || ' ' || family_name) gin_trgm_ops);
CREATE INDEX person_name_sound ON person (dmetaphone(search_name(family_name)), dmetaphone(search_name(given_name)));

-- A child has one open journey: a second referral is refused here even if every rule above it failed.
CREATE UNIQUE INDEX journey_one_open_per_person ON journey (person_id) WHERE status = 'open';

-- The work queues, in the order in which they are read.
CREATE INDEX contact_undecided ON contact (received_at, id) WHERE decided_at IS NULL;
CREATE INDEX deadline_running ON deadline (due_at, id) WHERE stopped_at IS NULL;
CREATE INDEX stage_unfinished_of_worker ON stage (worker_id, opened_at, id) WHERE finished_at IS NULL;
CREATE INDEX stage_unfinished_of_team ON stage (team_id, opened_at, id) WHERE finished_at IS NULL;
CREATE INDEX sign_off_waiting ON sign_off (submitted_at, id) WHERE decision IS NULL;

-- Known people who may be the child described, best first. It runs as its owner because row-level security would keep the trigram
-- index from being used; so it asks for the scope itself: only those who may search for people get an answer.
CREATE FUNCTION possible_matches(given text, family text, born date, expected date, most int)
  RETURNS TABLE (person_id uuid, score double precision, name_similarity real, sounds_alike boolean, same_birth boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4
AS $$
  WITH wanted AS (
    SELECT search_name(concat_ws(' ', nullif(given, ''), nullif(family, ''))) AS name,
           dmetaphone(search_name(coalesce(given, ''))) AS given_sound,
           dmetaphone(search_name(coalesce(family, ''))) AS family_sound
  ), candidate AS (
    SELECT p.id FROM person p, wanted w WHERE search_name(p.given_name || ' ' || p.family_name) % w.name
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
      AND (dmetaphone(search_name(p.given_name)) = w.given_sound OR p.date_of_birth = born)
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE p.date_of_birth = born
      AND (dmetaphone(search_name(p.given_name)) = w.given_sound OR dmetaphone(search_name(p.family_name)) = w.family_sound
           OR similarity(search_name(p.given_name || ' ' || p.family_name), w.name) > 0.2)
    UNION
    SELECT p.id FROM person p, wanted w
    WHERE p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28 AND dmetaphone(search_name(p.family_name)) = w.family_sound
  ), judged AS (
    SELECT p.id,
           similarity(search_name(p.given_name || ' ' || p.family_name), w.name) AS name_similarity,
           w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
             AND dmetaphone(search_name(p.given_name)) = w.given_sound AS sounds_alike,
           coalesce(p.date_of_birth = born, p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28, false) AS same_birth,
           coalesce(p.date_of_birth <> born, false) AS other_birth
    FROM candidate c JOIN person p USING (id), wanted w
  )
  SELECT id,
         0.5 * name_similarity + CASE WHEN sounds_alike THEN 0.15 ELSE 0 END + CASE WHEN same_birth THEN 0.35 WHEN other_birth THEN -0.1 ELSE 0 END,
         name_similarity, sounds_alike, same_birth
  FROM judged
  WHERE current_setting('app.scope', true) IN ('all', 'hub')
  ORDER BY 2 DESC, id
  LIMIT most
$$;
