package org.doudi.intake.adapter.kafka;

/// 12345工单 as the hotline writes them.
final class Tickets {
    private Tickets() {}

    static String good(String ticketNo) {
        return """
                {
                  "ticketNo": "%s",
                  "type": "投诉",
                  "category": { "code": "0907", "name": "政务服务", "scheme": "DB15" },
                  "callerName": "苏日娜（女士）",
                  "callerPhone": "19900009876",
                  "content": "办理医保备案时窗口中午关窗，两次未办成",
                  "callTime": "2026-02-09T09:05:00+08:00",
                  "dispatchedAt": "2026-02-09T01:10:00Z",
                  "replyDueAt": "2026-02-11T17:30:00+08:00",
                  "urgency": "一般",
                  "secret": true,
                  "attachments": []
                }""".formatted(ticketNo);
    }
}
