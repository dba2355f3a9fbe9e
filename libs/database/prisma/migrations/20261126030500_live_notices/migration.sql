-- Tells whoever listens which stage something happened in: the message's place in the outbox and the stage's id, and nothing else.
-- Whether somebody may know of the stage is asked under row-level security by whoever passes it on.
CREATE FUNCTION outbox_goes_live() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('live', NEW.id || ' ' || NEW.subject);
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_goes_live AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION outbox_goes_live();
