package org.doudi.intake.adapter.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.events.NoticeFailure;
import org.doudi.intake.application.notice.Delivery;
import org.doudi.intake.application.notice.NoticesConfig;
import org.doudi.intake.application.notice.NoticesOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an installation may set, and what keeps it from starting.
class NoticeSettingsTest {
    private static final Map<String, String> SET = Map.of(
            "doudi.intake.notices.subscribers.platform.url", "https://platform.test/hooks",
            "doudi.intake.notices.subscribers.platform.secret", "whsec_" + OtherSides.WEBHOOK_KEY,
            "doudi.intake.notices.subscribers.platform.wants", "CLOSED",
            "doudi.intake.notices.groups.hall.kind", "WECOM",
            "doudi.intake.notices.groups.hall.url", "https://group.test/send?key=k",
            "doudi.intake.notices.groups.hall.reads", "WINDOW,BDC");

    @Test
    void everyChannelIsOffUntilItIsSet() {
        NoticesConfig none = NoticesOff.config(Map.of());

        assertThatCode(() -> NoticeSettings.check(none, false)).doesNotThrowAnyException();
        assertThat(none.sms()).isEmpty();
        assertThat(none.groups()).isEmpty();
    }

    @Test
    void whatLeavesTheHouseGoesByHttps() {
        NoticesConfig plain = with("groups.hall.url", "http://group.test/send?key=k");

        assertThatCode(() -> NoticeSettings.check(NoticesOff.config(SET), false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> NoticeSettings.check(plain, false))
                .hasMessageContaining("groups.hall.url")
                .hasMessageNotContaining("key=k");
        assertThatCode(() -> NoticeSettings.check(plain, true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> NoticeSettings.check(with("groups.hall.url", "ftp://group.test"), true))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_", "whsec_?", "a2V5"})
    void aSecretThatCannotSignIsToldAtOnceAndNotRepeated(String secret) {
        assertThatThrownBy(() -> NoticeSettings.check(with("subscribers.platform.secret", secret), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("subscribers.platform.secret");
    }

    @Test
    void aMailServerThatSaysNoForGoodIsNotAskedAgain() {
        assertThat(Mailboxes.delivery(new SMTPException("no such user", 550, List.of("550 no such user"), true)))
                .isEqualTo(new Delivery.Refused(NoticeFailure.REFUSED));
        assertThat(Mailboxes.delivery(new SMTPException("busy", 450, List.of("450 busy"), true)))
                .isInstanceOf(Delivery.NotNow.class);
        assertThat(Mailboxes.delivery(new ConnectException("refused")))
                .isEqualTo(new Delivery.NotNow("ConnectException"));
    }

    private static NoticesConfig with(String name, String value) {
        Map<String, String> settings = new TreeMap<>(SET);
        settings.put("doudi.intake.notices." + name, value);
        return NoticesOff.config(settings);
    }
}
