-- 红黄绿灯: whether a limit is firm. What was stored before is told with the case's next event, or by a rebuild.

SELECT projection_alter('ALTER TABLE %1$I.work_item ADD COLUMN provisional boolean NOT NULL DEFAULT false');
SELECT projection_alter('CREATE INDEX work_item_lit ON %1$I.work_item (due_at) WHERE due_at IS NOT NULL');
