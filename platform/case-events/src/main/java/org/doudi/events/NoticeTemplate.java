package org.doudi.events;

/// 通知模板: what is told. A text holds numbers, states and dates, and never what somebody wrote.
public enum NoticeTemplate implements Named {
    ACCEPTED("受理告知"),
    IN_HAND("办理中告知"),
    EXTENDED("延时告知"),
    LIMIT_STANDS("原时限告知"),
    RATE("评价邀请"),
    CLOSED("结案告知"),
    WITHDRAWN("撤回告知"),
    MERGED("并单告知"),
    MATERIALS_DUE("补材料提醒"),
    /// Of a complaint about conduct: nothing but the number, whatever it is about — 二(三).
    NEWS("情况变化提示"),
    REFLECTION_WAITING("待受理提醒"),
    ORDER_ISSUED("来单提醒"),
    OBJECTION_FILED("退单待审核"),
    OBJECTION_ACCEPTED("退单同意"),
    OBJECTION_REJECTED("退单不同意"),
    EXTENSION_REQUESTED("延时申请提醒"),
    EXTENSION_REFUSED("延时不同意"),
    COMPLETION_RETURNED("办结退回提醒"),
    REWORK_ORDERED("重办提醒"),
    BASIS_OWED("待交书面依据"),
    BASIS_RETURNED("书面依据退回提醒"),
    DEADLINE_APPROACHING("临期提醒"),
    URGED("催办通知"),
    SUPERVISED("督办通知"),
    DEADLINE_BREACHED("超期提醒"),
    RATED_DISSATISFIED("差评提醒"),
    CALL_OWED("待联系当事人"),
    WINDOW_UNATTENDED("空岗提醒");

    private final String chinese;

    NoticeTemplate(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
