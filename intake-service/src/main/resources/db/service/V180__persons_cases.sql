-- 一个人的办件: looked up when his data is to be erased.

create index reflection_trait_by_subject on reflection_trait (subject);

-- 删除与登记: to hold a person's row against the other takes a right to change it; who may delete it may do no more by this.

grant update (id) on subject to ${app_role};
