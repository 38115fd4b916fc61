package org.doudi.events;

/// 办件状态 — where a case stands. Overdue and extended are facts beside the state, not states.
public enum CaseState implements Named {
    RECEIVED("已收到反映"),
    NOT_ACCEPTED("不予受理"),
    REGISTERED("已受理"),
    CONSULTING("现场协商中"),
    AWAITING_MATERIALS("待补材料"),
    ASSIGNED_ON_SITE("现场交办中"),
    MERGED("已并单"),
    WITHDRAWN("已撤回"),
    REVIEW_PENDING("待研判"),
    REVIEW_SCHEDULED("研判已排期"),
    TRANSFER_PENDING("待转办"),
    TRANSFERRED("已转办待签收"),
    HANDLING("办理中"),
    BASIS_PENDING("待书面依据"),
    REPLY_PENDING("待统一回复"),
    WORKING_GROUP("工作组研究中"),
    REPORTED_UP("已上报上级"),
    RESOLVED_ON_SITE("当场办结"),
    COMPLETED("已办结待评价"),
    CANNOT_REPLIED("已回复不能办"),
    REWORK_PENDING("退回重办待派"),
    FOLLOW_UP("跟踪回访"),
    CLOSED("已闭环"),
    ARCHIVED("已归档");

    private final String chinese;

    CaseState(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
