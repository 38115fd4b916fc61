package org.doudi.reporting.application.form;

import org.doudi.events.Named;

/// 单据 that the plan knows by name.
public enum FormKind implements Named {
    /// 附（样表）.
    ACCEPTANCE_SLIP("受理单"),
    /// 四(三).
    TOLERANCE_COMMITMENT("容缺承诺书"),
    /// 五(二), 五(三).
    ASSIGNMENT_ORDER("交办单"),
    /// 三.4.
    TRANSFER_ORDER("转办单"),
    /// 三.3.
    WRITTEN_BASIS("无法办理书面依据"),
    /// 三.3, 四(一).
    UNIFIED_REPLY("统一回复"),
    /// §4: how a due instant was counted.
    DEADLINE_RECEIPT("期限凭据");

    private final String chinese;

    FormKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
