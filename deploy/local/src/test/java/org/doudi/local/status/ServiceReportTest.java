package org.doudi.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ServiceReportTest {
    @Test
    void the_relay_lags_by_what_was_appended_and_not_sent() throws Exception {
        var report = report("{\"0\":7,\"3\":2}", "{\"0\":5}", "{}");

        assertThat(report.relayLag()).isEqualTo(4);
    }

    @Test
    void a_consumer_lags_by_what_was_sent_and_not_applied() throws Exception {
        var producer = report("{\"0\":9,\"3\":2}", "{\"0\":7,\"3\":2}", "{}");
        var consumer = report("{}", "{}", "{\"/intake-service\":{\"0\":4}}");

        assertThat(consumer.consumerLag("intake", producer)).isEqualTo(5);
    }

    @Test
    void a_consumer_that_has_applied_nothing_lags_by_everything() throws Exception {
        var producer = report("{\"0\":9}", "{\"0\":9}", "{}");

        assertThat(report("{}", "{}", "{}").consumerLag("intake", producer)).isEqualTo(9);
    }

    @Test
    void a_service_without_events_has_no_last_instant() throws Exception {
        assertThat(report("{}", "{}", "{}").lastRecorded()).isEmpty();
    }

    @Test
    void the_last_instant_is_read() throws Exception {
        var json = "{\"businessTime\":\"2026-02-09T01:00:00Z\",\"lastRecorded\":\"2026-02-08T01:00:00Z\"}";

        assertThat(ServiceReport.of(new ObjectMapper().readTree(json)).lastRecorded())
                .contains(Instant.parse("2026-02-08T01:00:00Z"));
    }

    private static ServiceReport report(String appended, String relayed, String consumed) throws Exception {
        return ServiceReport.of(new ObjectMapper().readTree("""
                        {"service":"intake","businessTime":"2026-02-09T01:00:00Z","lastRecorded":"1970-01-01T00:00:00Z",
                         "appended":%s,"relayed":%s,"consumed":%s,"stopped":[],"parked":0,"dlq":0}
                        """.formatted(appended, relayed, consumed)));
    }
}
