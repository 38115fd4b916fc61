-- 部门名称: each from a day on, so that what was written before a renaming keeps the old name.

ALTER TABLE department_name ADD COLUMN valid_from date NOT NULL DEFAULT '2022-12-02';
ALTER TABLE department_name ALTER COLUMN valid_from DROP DEFAULT;
ALTER TABLE department_name DROP CONSTRAINT department_name_pkey;
ALTER TABLE department_name ADD PRIMARY KEY (unit, valid_from);
