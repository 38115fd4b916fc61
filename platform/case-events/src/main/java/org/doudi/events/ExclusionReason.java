package org.doudi.events;

/// 不予受理原因 — 二(四).
public enum ExclusionReason implements Named {
    QUEUE("排队等号"),
    PETITION("信访事项"),
    PRIVATE_DISPUTE("企业群众之间的纠纷"),
    NOT_BANNER_LEVEL("不属于旗级政务服务管理的事项"),
    OTHER_EXCLUDED("其他");

    private final String chinese;

    ExclusionReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
