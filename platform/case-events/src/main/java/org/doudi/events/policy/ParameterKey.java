package org.doudi.events.policy;

import java.util.Optional;
import java.util.stream.Stream;

/// 时限参数 — what can be set, with the clause that it carries out and what holds where nothing is set: the plan's own
/// word, or the reading that is recommended where it is silent. Limits are in working days; 0 is the same business day.
public enum ParameterKey {
    RESPONSE("response.wd", "0", "0..250", "一"),
    CONSULT("consult.wd", "0", "0..250", "三.2"),
    REVIEW("review.wd", "2", "0..250", "三.3"),
    MINUTES("minutes.wd", "0", "0..250", "三.3"),
    BASIS("basis.wd", "1", "0..250", "三.3"),
    REPLY("reply.wd", "1", "0..250", "三.3"),
    WG_REPORT("wgReport.wd", "1", "0..250", "三.3"),
    WG("wg.wd", "5", "0..250", "三.3"),
    UP("up.report.wd", "1", "0..250", "三.3"),
    UP_PROGRESS("up.progress.wd", "10", "0..250", "三.3"),
    UP_SILENCE("up.silence.wd", "60", "0..250", "三.3"),
    ISSUE("issue.wd", "1", "0..250", "三.4"),
    SIGN("sign.wd", "1", "0..250", "三.4"),
    /// 视同签收: whether who does not sign has received at the limit.
    SIGN_DEEMED("sign.deemed", "true", "true|false", "三.4"),
    HANDLE_SINGLE("handle.single.wd", "2", "0..250", "三.4"),
    HANDLE_MULTI("handle.multi.wd", "5", "0..250", "三.4"),
    EXTENSION_CAP("extension.cap.wd", "10", "0..250", "三.4"),
    /// From when the cap is counted — A-8.
    EXTENSION_CAP_BASIS("extension.capBasis", "FROM_RECEIPT", "FROM_RECEIPT|FROM_DUE|FROM_GRANT", "三.4"),
    /// Whether an extension is in force once both are told, or once it is granted — A-9.
    EXTENSION_MODE("extension.mode", "FILED_EFFECTIVE", "FILED_EFFECTIVE|GRANT_REQUIRED", "三.4"),
    EXTENSIONS_PER_ROUND("extension.maxPerRound", "1", "0..9", "三.4"),
    OBJECTION_FILING("objection.file.wd", "1", "0..250", "三.4"),
    OBJECTION("objection.decide.wd", "0", "0..250", "三.4"),
    INFORM("inform.wd", "1", "0..250", "三.5"),
    REWORK_ISSUE("rework.issue.wd", "1", "0..250", "三.5"),
    REWORK_LEADER("rework.leaderFromRound", "2", "2..9", "三.5"),
    REWORK_WORKING_GROUP("rework.workingGroupFromRound", "3", "2..9", "三.5"),
    FOLLOWUP("followup.wd", "3", "0..250", "三.5"),
    RATE_WAIT("rating.wait.wd", "5", "0..250", "三.5"),
    ARCHIVE("archive.wd", "5", "0..250", "三.7"),
    /// 月度汇总: which working day of the next month.
    MONTHLY("monthly.wd", "3", "1..20", "三.6"),
    /// 非工作时间开始的计时 — §4.1-4.
    AFTER_HOURS("afterHours", "EXCLUDE_START_DAY", "EXCLUDE_START_DAY|DEEM_NEXT_WORKING_DAY", "三.4"),
    /// A same-day limit that starts this many hours before the close of business, or later, ends a working day later.
    LATE_HOURS("sameDay.lateHours", "2", "0..8", "三.2"),
    /// 补录: how far back anybody may date what he records; the duty chief further.
    BACKDATE_MINUTES("backdate.minutes", "30", "0..1440", "三.1"),
    /// 重复反映: within how many days the same matter is the same reflection —.
    DUPLICATE_DAYS("duplicate.windowDays", "30", "1..365", "二");

    private final String written;
    private final String standard;
    private final String allowed;
    private final String clause;

    ParameterKey(String written, String standard, String allowed, String clause) {
        this.written = written;
        this.standard = standard;
        this.allowed = allowed;
        this.clause = clause;
    }

    /// The name under which it is published, for example `review.wd`.
    public String written() {
        return written;
    }

    /// What holds where nothing is set.
    public String standard() {
        return standard;
    }

    public ParameterValue allowed() {
        return ParameterValue.of(allowed);
    }

    public String clause() {
        return clause;
    }

    public static Optional<ParameterKey> of(String written) {
        return Stream.of(values()).filter(key -> key.written.equals(written)).findAny();
    }
}
