-- 投影的世代: the projection's tables stand in a schema of each generation. What everybody reads, and the consumer writes,
-- are views on the live one; a rebuild fills another beside it, and a switch points the views there. `event_log` is
-- no part of it: it is what a generation is folded from.

CREATE TABLE projection_generation (
    generation int PRIMARY KEY,
    state      text        NOT NULL CHECK (state IN ('BUILDING', 'LIVE', 'KEPT', 'DROPPED')),
    began_at   timestamptz NOT NULL DEFAULT now(),
    live_from  timestamptz
);
CREATE UNIQUE INDEX projection_generation_live ON projection_generation (state) WHERE state = 'LIVE';
COMMENT ON TABLE projection_generation IS 'the row that is LIVE is the pointer';

INSERT INTO projection_generation (generation, state, live_from) VALUES (1, 'LIVE', now());

CREATE SCHEMA projection_1;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['case_ledger', 'case_unit', 'case_recusal', 'work_item', 'figure_fact', 'breach',
        'department_name']
    LOOP
        EXECUTE format('REVOKE ALL ON %I FROM ${app_role}', name);
        EXECUTE format('ALTER TABLE %I SET SCHEMA projection_1', name);
    END LOOP;
END $$;

-- The views on the tables of a generation. Whoever asks or writes next is led there.
CREATE FUNCTION projection_point(chosen int) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'projection_' || chosen ORDER BY 1 LOOP
        EXECUTE format('CREATE OR REPLACE VIEW public.%I AS SELECT * FROM %I.%I', name, 'projection_' || chosen, name);
    END LOOP;
END $$;

-- For the migrations to come: one statement on the tables of every generation (`%1$I` is its schema).
CREATE FUNCTION projection_alter(statement text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
    each int;
BEGIN
    FOR each IN SELECT generation FROM projection_generation WHERE state <> 'DROPPED' LOOP
        EXECUTE format(statement, 'projection_' || each);
    END LOOP;
    PERFORM projection_point(generation) FROM projection_generation WHERE state = 'LIVE';
END $$;

-- What may be done to a generation, and by whom, is said here alone: whoever rebuilds owns nothing.

-- A new one: the tables of the live one with their primary keys, empty.
CREATE FUNCTION projection_open() RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    live text;
    made text;
    name text;
    chosen int;
BEGIN
    SELECT 'projection_' || generation INTO STRICT live FROM projection_generation WHERE state = 'LIVE';
    SELECT max(generation) + 1 INTO chosen FROM projection_generation;
    INSERT INTO projection_generation (generation, state) VALUES (chosen, 'BUILDING');
    made := 'projection_' || chosen;
    EXECUTE format('CREATE SCHEMA %I', made);
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = live ORDER BY 1 LOOP
        EXECUTE format('CREATE TABLE %I.%I (LIKE %I.%I INCLUDING ALL EXCLUDING INDEXES)', made, name, live, name);
        EXECUTE (SELECT format('ALTER TABLE %I.%I ADD %s', made, name, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE conrelid = format('%I.%I', live, name)::regclass AND contype = 'p');
    END LOOP;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${replay_role}', made);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${replay_role}', made);
    RETURN chosen;
END $$;

-- Once it is filled: the other indexes of the live one, and what the planner knows of it.
CREATE FUNCTION projection_finish(chosen int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    live text;
    made text := 'projection_' || chosen;
    each record;
BEGIN
    PERFORM FROM projection_generation WHERE generation = chosen AND state = 'BUILDING';
    IF NOT FOUND THEN RAISE EXCEPTION 'generation % is not being built', chosen; END IF;
    SELECT 'projection_' || generation INTO STRICT live FROM projection_generation WHERE state = 'LIVE';
    FOR each IN SELECT pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = live::regnamespace AND NOT i.indisprimary
    LOOP
        EXECUTE replace(each.definition, ' ON ' || live || '.', ' ON ' || made || '.');
    END LOOP;
    FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = made LOOP
        EXECUTE format('ANALYZE %I.%I', made, each.tablename);
    END LOOP;
END $$;

-- Until the end of the transaction no chunk of events is applied: the consumer waits at `event_log`, readers do not.
CREATE FUNCTION projection_hold() RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    LOCK TABLE event_log IN SHARE MODE;
END $$;

-- It is done, and stays beside the live one.
CREATE FUNCTION projection_keep(chosen int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    UPDATE projection_generation SET state = 'KEPT' WHERE generation = chosen AND state = 'BUILDING';
    IF NOT FOUND THEN RAISE EXCEPTION 'generation % is not being built', chosen; END IF;
    EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I FROM ${replay_role}',
        'projection_' || chosen);
END $$;

-- It is the live one from now on; what was live is kept.
CREATE FUNCTION projection_switch(chosen int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    PERFORM projection_hold();
    PERFORM projection_keep(chosen);
    UPDATE projection_generation SET state = 'KEPT' WHERE state = 'LIVE';
    UPDATE projection_generation SET state = 'LIVE', live_from = clock_timestamp() WHERE generation = chosen;
    PERFORM projection_point(chosen);
END $$;

-- Never the live one.
CREATE FUNCTION projection_drop(chosen int) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp SET client_min_messages = warning AS $$
BEGIN
    UPDATE projection_generation SET state = 'DROPPED' WHERE generation = chosen AND state IN ('BUILDING', 'KEPT');
    IF NOT FOUND THEN RAISE EXCEPTION 'generation % cannot be dropped', chosen; END IF;
    EXECUTE format('DROP SCHEMA %I CASCADE', 'projection_' || chosen);
END $$;

SELECT projection_point(1);

GRANT SELECT, INSERT, UPDATE ON case_ledger, department_name TO ${app_role};
GRANT SELECT, INSERT ON case_unit, case_recusal TO ${app_role};
GRANT SELECT, INSERT, DELETE ON work_item, figure_fact, breach TO ${app_role};

REVOKE ALL ON FUNCTION projection_point, projection_alter, projection_open, projection_finish, projection_hold,
    projection_keep, projection_switch, projection_drop FROM PUBLIC;
GRANT EXECUTE ON FUNCTION projection_open, projection_finish, projection_hold, projection_keep, projection_switch,
    projection_drop TO ${replay_role};
GRANT SELECT ON event_log, projection_generation TO ${replay_role};
GRANT USAGE ON SCHEMA projection_1 TO ${replay_role};
GRANT SELECT ON ALL TABLES IN SCHEMA projection_1 TO ${replay_role};
