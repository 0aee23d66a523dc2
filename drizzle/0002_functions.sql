-- The only ways to a row before its agency is known. Each answers one exact question and tells nothing else.
CREATE FUNCTION identity.find_log_ins(log_in_email text)
RETURNS TABLE (agency_id uuid, user_id uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT u.agency_id, u.id, u.password_hash
    FROM identity.users u JOIN identity.agencies a ON a.id = u.agency_id
   WHERE u.email_lower = lower(log_in_email) AND u.status = 'active' AND u.deleted_at IS NULL
     AND a.status IN ('trialing', 'active')
   ORDER BY u.created_at
   LIMIT 10
$$;
--> statement-breakpoint
CREATE FUNCTION identity.find_session(session_token_hash bytea)
RETURNS TABLE (
  session_id uuid, home_agency_id uuid, agency_id uuid, user_id uuid, email text, name text, role text,
  last_seen_at timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT s.id, s.agency_id, CASE WHEN u.role = 'super_admin' THEN coalesce(s.acting_agency_id, s.agency_id)
                                 ELSE s.agency_id END,
         u.id, u.email, u.name, u.role, s.last_seen_at
    FROM identity.sessions s
    JOIN identity.users u ON u.agency_id = s.agency_id AND u.id = s.user_id
    JOIN identity.agencies a ON a.id = s.agency_id
   WHERE s.token_hash = session_token_hash AND s.expires_at > now()
     AND u.status = 'active' AND u.deleted_at IS NULL AND a.status IN ('trialing', 'active')
$$;
--> statement-breakpoint
CREATE FUNCTION identity.find_api_token(api_token_hash bytea)
RETURNS TABLE (
  token_id uuid, agency_id uuid, user_id uuid, email text, name text, role text, scopes text[], last_used_at timestamptz
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT t.id, t.agency_id, u.id, u.email, u.name, u.role, t.scopes, t.last_used_at
    FROM identity.api_tokens t
    JOIN identity.users u ON u.agency_id = t.agency_id AND u.id = t.user_id
    JOIN identity.agencies a ON a.id = t.agency_id
   WHERE t.token_hash = api_token_hash AND t.revoked_at IS NULL
     AND u.status = 'active' AND u.deleted_at IS NULL AND a.status IN ('trialing', 'active')
$$;
--> statement-breakpoint
CREATE FUNCTION identity.find_agency(agency_slug text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT a.id FROM identity.agencies a WHERE a.slug = agency_slug
$$;
--> statement-breakpoint
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA identity FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION identity.find_log_ins(text), identity.find_session(bytea), identity.find_api_token(bytea),
  identity.find_agency(text) TO sellergraph_app;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION identity.find_agency(text) TO sellergraph_ingest;
