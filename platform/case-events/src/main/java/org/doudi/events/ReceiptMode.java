package org.doudi.events;

/// 签收方式 — 三.4. DEEMED: not signed within its limit.
public enum ReceiptMode implements Named {
    SIGNED("签收"),
    DEEMED("视同签收");

    private final String chinese;

    ReceiptMode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
