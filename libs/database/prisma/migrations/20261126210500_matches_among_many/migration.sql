-- Who a child may be is asked among a hundred thousand children, of whom many look alike. Only so many are judged as may be shown: by birth
-- the few who were born then, by name the nearest, which an index gives in their order.

CREATE INDEX person_name_nearest ON person USING gist (search_name(given_name || ' ' || family_name) gist_trgm_ops (siglen = 64));
CREATE INDEX person_name_nearest_without_birth ON person
  USING gist (search_name(given_name || ' ' || family_name) gist_trgm_ops (siglen = 64)) WHERE date_of_birth IS NULL;
DROP INDEX person_name_trigrams;

-- Dates that are written for this one by a slip: day and month exchanged, or one digit another (as libs/journey compares them).
CREATE FUNCTION births_by_a_slip(born date) RETURNS SETOF date
  LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
AS $$
  SELECT DISTINCT d FROM (
    SELECT make_date(extract(year FROM born)::int, 1, 1) + n FROM generate_series(0, 365) n
    UNION ALL SELECT (born + make_interval(years => n))::date FROM generate_series(-99, 99) n
  ) near (d)
  WHERE d <> born
    AND (to_char(d, 'YYYY-DD-MM') = to_char(born, 'YYYY-MM-DD') OR levenshtein(to_char(d, 'YYYYMMDD'), to_char(born, 'YYYYMMDD')) = 1)
$$;

-- As before, but bounded: those of the same birth, or of one by a slip, are all looked at; of all others the `most` nearest by name, the
-- `most` nearest whose birth is not known, and some who only sound alike. Nobody farther could stand among the first `most`.
CREATE OR REPLACE FUNCTION possible_matches(given text, family text, born date, expected date, most int)
  RETURNS TABLE (person_id uuid, score double precision, name_similarity real, sounds_alike boolean, same_birth boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4
AS $$
  WITH wanted AS MATERIALIZED (
    SELECT search_name(concat_ws(' ', nullif(given, ''), nullif(family, ''))) AS name,
           dmetaphone(search_name(coalesce(given, ''))) AS given_sound,
           dmetaphone(search_name(coalesce(family, ''))) AS family_sound,
           ARRAY(SELECT births_by_a_slip(born)) AS slips,
           closed_people() AS closed
  ), candidate AS (
    SELECT p.id FROM wanted w JOIN person p ON p.date_of_birth = born
    WHERE dmetaphone(search_name(p.given_name)) = w.given_sound OR dmetaphone(search_name(p.family_name)) = w.family_sound
      OR similarity(search_name(p.given_name || ' ' || p.family_name), w.name) > 0.2
    UNION
    SELECT p.id FROM wanted w JOIN person p ON p.date_of_birth = ANY (w.slips)
    WHERE similarity(search_name(p.given_name || ' ' || p.family_name), w.name) >= 0.4
      OR w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
        AND dmetaphone(search_name(p.given_name)) = w.given_sound
    UNION
    SELECT p.id FROM wanted w JOIN person p ON p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28
    WHERE dmetaphone(search_name(p.family_name)) = w.family_sound
      OR similarity(search_name(p.given_name || ' ' || p.family_name), w.name) >= 0.4
    UNION
    SELECT p.id FROM wanted w CROSS JOIN LATERAL (
      SELECT p.id FROM person p
      WHERE search_name(p.given_name || ' ' || p.family_name) % w.name AND p.id <> ALL (w.closed)
      ORDER BY search_name(p.given_name || ' ' || p.family_name) <-> w.name LIMIT most) p
    UNION
    SELECT p.id FROM wanted w CROSS JOIN LATERAL (
      SELECT p.id FROM person p
      WHERE p.date_of_birth IS NULL AND search_name(p.given_name || ' ' || p.family_name) % w.name AND p.id <> ALL (w.closed)
      ORDER BY search_name(p.given_name || ' ' || p.family_name) <-> w.name LIMIT most) p
    UNION
    SELECT p.id FROM wanted w CROSS JOIN LATERAL (
      SELECT p.id FROM person p
      WHERE w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
        AND dmetaphone(search_name(p.given_name)) = w.given_sound AND p.id <> ALL (w.closed)
      LIMIT 4 * most) p
  ), judged AS (
    SELECT p.id,
           similarity(search_name(p.given_name || ' ' || p.family_name), w.name) AS name_similarity,
           w.family_sound <> '' AND dmetaphone(search_name(p.family_name)) = w.family_sound
             AND dmetaphone(search_name(p.given_name)) = w.given_sound AS sounds_alike,
           coalesce(p.date_of_birth = born, p.expected_date_of_birth BETWEEN expected - 28 AND expected + 28, false) AS same_birth,
           coalesce(p.date_of_birth = ANY (w.slips), false) AS birth_by_a_slip,
           coalesce(p.date_of_birth <> born, false) AS other_birth
    FROM candidate c JOIN person p USING (id), wanted w
    WHERE c.id <> ALL (w.closed)
  )
  SELECT id,
         0.5 * name_similarity + CASE WHEN sounds_alike THEN 0.15 ELSE 0 END
           + CASE WHEN same_birth THEN 0.35 WHEN birth_by_a_slip THEN 0.25 WHEN other_birth THEN -0.1 ELSE 0 END,
         name_similarity, sounds_alike, same_birth
  FROM judged
  WHERE (SELECT app_scope()) IN ('all', 'hub')
  ORDER BY 2 DESC, id
  LIMIT most
$$;
