-- 部门更名: the name from a day on; the same day again corrects it.

grant update (name) on department to ${app_role};
