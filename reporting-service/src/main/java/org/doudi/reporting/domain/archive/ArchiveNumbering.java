package org.doudi.reporting.domain.archive;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.doudi.events.NumberTemplate;

/// 归档号规则 — 三.7: one series for each centre and year of filing.
///
/// @param format for example `乌办反档〔{year}〕%04d号`
public record ArchiveNumbering(String centre, String format) {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern FORM = Pattern.compile("[^%{}]*\\{year}[^%{}]*%0[1-9]d[^%{}]*");

    public ArchiveNumbering {
        if (!FORM.matcher(format).matches()) {
            throw new IllegalArgumentException("归档号格式应依次含有{year}和%04d: " + format);
        }
    }

    NumberTemplate template(Instant at) {
        return new NumberTemplate(format.replace("{year}", Integer.toString(year(at))));
    }

    String series(Instant at) {
        return "ARCHIVE/" + centre + "/" + year(at);
    }

    private static int year(Instant at) {
        return Year.from(at.atZone(BUSINESS_ZONE)).getValue();
    }
}
