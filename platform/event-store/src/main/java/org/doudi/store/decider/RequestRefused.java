package org.doudi.store.decider;

/// A request that no rule of the trade forbids, but that cannot be answered as it is.
public final class RequestRefused extends RuntimeException {
    private final Kind kind;

    public RequestRefused(Kind kind) {
        super(kind.title(), null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// What is wrong with the request, with the code and the sentence that tell it.
    public enum Kind {
        STALE("request.stale", 412, "您看到的内容已经过时，请刷新后重试"),
        KEY_REUSED("request.key-reused", 422, "同一个 Idempotency-Key 已用于另一个请求"),
        BUSY("request.busy", 409, "该办件正在被其他操作修改，请稍后重试");

        private final String code;
        private final int status;
        private final String title;

        Kind(String code, int status, String title) {
            this.code = code;
            this.status = status;
            this.title = title;
        }

        public String code() {
            return code;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }
}
