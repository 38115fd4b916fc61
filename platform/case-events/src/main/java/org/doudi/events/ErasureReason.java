package org.doudi.events;

/// 删除个人信息的情形 — 个人信息保护法第四十七条.
public enum ErasureReason implements Named {
    PURPOSE_ACHIEVED("处理目的已经实现或者不再必要"),
    RETENTION_OVER("保存期限已经届满"),
    CONSENT_WITHDRAWN("本人撤回同意"),
    UNLAWFUL("违反法律、行政法规或者约定处理");

    private final String chinese;

    ErasureReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
