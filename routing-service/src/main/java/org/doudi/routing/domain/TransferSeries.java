package org.doudi.routing.domain;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import org.doudi.events.NumberTemplate;
import org.doudi.events.TransferKind;

/// 转办单号、交办单号: one series for each centre and year, for example `乌转〔2026〕0001号`.
record TransferSeries(NumberTemplate template, String name) {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    static TransferSeries of(TransferKind kind, String centre, Instant issuedAt) {
        int year = Year.from(issuedAt.atZone(BUSINESS_ZONE)).getValue();
        return switch (kind) {
            case TRANSFER, REWORK -> numbered("乌转", "TRANSFER", centre, year);
            case ASSIGNMENT -> numbered("乌交", "ASSIGNMENT", centre, year);
        };
    }

    private static TransferSeries numbered(String word, String series, String centre, int year) {
        return new TransferSeries(new NumberTemplate(word + "〔" + year + "〕%04d号"), series + "/" + centre + "/" + year);
    }
}
