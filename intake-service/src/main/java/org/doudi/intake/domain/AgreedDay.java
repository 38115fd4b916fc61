package org.doudi.intake.domain;

import java.time.Instant;
import java.time.ZoneId;
import org.doudi.decide.Refusal;

/// 约定的时间: a day that the reporter agrees to lies ahead, and within a year.
final class AgreedDay {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private AgreedDay() {}

    /// @param subject begins the refusal's code
    /// @param what    what is due then, in the trade's words
    static void check(Instant agreed, Instant now, String subject, String clause, String what) {
        if (!agreed.isAfter(now)) {
            throw Refusal.invalid(subject + ".date-in-past", clause, what + "应当晚于现在");
        }
        if (agreed.isAfter(now.atZone(BUSINESS_ZONE).plusYears(1).toInstant())) {
            throw Refusal.invalid(subject + ".date-too-far", clause, what + "应当在一年以内");
        }
    }
}
