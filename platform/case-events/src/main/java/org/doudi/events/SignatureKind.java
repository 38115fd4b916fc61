package org.doudi.events;

/// 反映人签字方式 — 附表.
public enum SignatureKind implements Named {
    WET("纸质签字"),
    ELECTRONIC("电子签名"),
    EXEMPT_REMOTE("非现场免签"),
    EXEMPT_ANONYMOUS("匿名免签");

    private final String chinese;

    SignatureKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
