-- Tells every server that what a session or an API token opens may have changed: whoever remembers it forgets it.
CREATE FUNCTION app.tell_credentials_changed() RETURNS trigger
LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  PERFORM pg_catalog.pg_notify('credentials_changed', '');
  RETURN NULL;
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.tell_credentials_changed() FROM PUBLIC;
--> statement-breakpoint
-- Being seen is noted every minute and moves a session's end forward: it changes nothing that anybody remembers.
CREATE TRIGGER credentials_changed AFTER UPDATE ON identity.sessions FOR EACH ROW
  WHEN (new.expires_at < old.expires_at
        OR (new.agency_id, new.user_id, new.token_hash, new.acting_agency_id)
           IS DISTINCT FROM (old.agency_id, old.user_id, old.token_hash, old.acting_agency_id))
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_gone AFTER DELETE ON identity.sessions FOR EACH ROW
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_changed AFTER UPDATE ON identity.api_tokens FOR EACH ROW
  WHEN ((new.agency_id, new.user_id, new.token_hash, new.scopes, new.revoked_at)
        IS DISTINCT FROM (old.agency_id, old.user_id, old.token_hash, old.scopes, old.revoked_at))
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_gone AFTER DELETE ON identity.api_tokens FOR EACH ROW
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_changed AFTER UPDATE ON identity.users FOR EACH ROW
  WHEN ((new.agency_id, new.email, new.name, new.role, new.status, new.deleted_at)
        IS DISTINCT FROM (old.agency_id, old.email, old.name, old.role, old.status, old.deleted_at))
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_gone AFTER DELETE ON identity.users FOR EACH ROW
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_changed AFTER UPDATE ON identity.agencies FOR EACH ROW
  WHEN (new.status IS DISTINCT FROM old.status)
  EXECUTE FUNCTION app.tell_credentials_changed();
--> statement-breakpoint
CREATE TRIGGER credentials_gone AFTER DELETE ON identity.agencies FOR EACH ROW
  EXECUTE FUNCTION app.tell_credentials_changed();
