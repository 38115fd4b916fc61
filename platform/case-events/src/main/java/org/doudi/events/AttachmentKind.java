package org.doudi.events;

/// 附件种类 — 附 受理单, 三.3, 三.4, 四(三).
public enum AttachmentKind implements Named {
    REPORTER_MATERIAL("反映人材料"),
    /// A scan of what the reporter signed.
    SIGNATURE("签字件"),
    /// 容缺承诺书.
    COMMITMENT("承诺书"),
    MINUTES("研判纪要"),
    WRITTEN_BASIS("书面依据"),
    EVIDENCE("办理佐证");

    private final String chinese;

    AttachmentKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
