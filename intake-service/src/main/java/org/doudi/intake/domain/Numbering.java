package org.doudi.intake.domain;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.doudi.events.NumberTemplate;

/// 编号规则: one series for each centre and year — 附 受理单.
///
/// @param format for example `乌办反〔{year}〕%04d号`
public record Numbering(Series series, String centre, String format) {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern FORM = Pattern.compile("[^%{}]*\\{year}[^%{}]*%0[1-9]d[^%{}]*");

    /// What is counted.
    public enum Series {
        /// 受理编号
        CASE,
        /// 不予受理编号
        REFUSAL
    }

    public Numbering {
        if (!FORM.matcher(format).matches()) {
            throw new IllegalArgumentException("编号格式应依次含有{year}和%04d: " + format);
        }
    }

    NumberTemplate template(Instant at) {
        return new NumberTemplate(format.replace("{year}", Integer.toString(year(at))));
    }

    String name(Instant at) {
        return series + "/" + centre + "/" + year(at);
    }

    private static int year(Instant at) {
        return Year.from(at.atZone(BUSINESS_ZONE)).getValue();
    }
}
