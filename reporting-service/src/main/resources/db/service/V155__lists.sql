-- 待办、台账: each list is read along an index in the order in which it is shown, from the place where its page begins, so
-- a page costs the same however many cases there are.

SELECT projection_alter('ALTER TABLE %1$I.work_item ADD COLUMN sort_at timestamptz NOT NULL
    GENERATED ALWAYS AS (coalesce(due_at, ''9999-12-31 00:00:00+00''::timestamptz)) STORED');
SELECT projection_alter('DROP INDEX IF EXISTS %1$I.work_item_owner');
SELECT projection_alter('CREATE INDEX work_item_due ON %1$I.work_item (sort_at, case_id, no)');
SELECT projection_alter('CREATE INDEX work_item_unit ON %1$I.work_item (unit, sort_at, case_id, no) WHERE unit IS NOT NULL');
SELECT projection_alter('CREATE INDEX work_item_office ON %1$I.work_item (owner, sort_at, case_id, no) WHERE unit IS NULL');

-- A department's cases in the order of the ledger. When a case was received never changes.
SELECT projection_alter('ALTER TABLE %1$I.case_unit ADD COLUMN received_at timestamptz');
SELECT projection_alter('UPDATE %1$I.case_unit u SET received_at = c.received_at FROM %1$I.case_ledger c
    WHERE c.case_id = u.case_id');
SELECT projection_alter('ALTER TABLE %1$I.case_unit ALTER COLUMN received_at SET NOT NULL');
SELECT projection_alter('CREATE INDEX case_unit_received ON %1$I.case_unit (unit, received_at DESC, case_id DESC)');

SELECT projection_alter('CREATE INDEX case_ledger_channel ON %1$I.case_ledger (centre, channel, received_at DESC, case_id DESC)');
SELECT projection_alter('CREATE INDEX case_ledger_breached ON %1$I.case_ledger (centre, breached, received_at DESC, case_id DESC)');
SELECT projection_alter('CREATE INDEX case_ledger_joint ON %1$I.case_ledger (centre, received_at DESC, case_id DESC)
    WHERE multi_department');
SELECT projection_alter('CREATE INDEX case_ledger_studied ON %1$I.case_ledger (centre, received_at DESC, case_id DESC)
    WHERE studied');
SELECT projection_alter('CREATE INDEX case_ledger_rent_seeking ON %1$I.case_ledger (centre, received_at DESC, case_id DESC)
    WHERE rent_seeking');
