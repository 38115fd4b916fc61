package org.doudi.intake.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.ClockKind;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 通知文字: whoever reads it knows which case it is, and the reporter where to ask.
class NoticeTextTest {
    private static final Set<NoticeTemplate> OF_NO_NUMBER =
            EnumSet.of(NoticeTemplate.REFLECTION_WAITING, NoticeTemplate.WINDOW_UNATTENDED);
    private static final Set<NoticeTemplate> FOR_REPORTERS =
            EnumSet.range(NoticeTemplate.ACCEPTED, NoticeTemplate.NEWS);

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void eachNamesTheCaseAndWhereToAsk(NoticeTemplate template) {
        String words = text(template).words();

        assertThat(words).doesNotContain("null", "Optional").endsWith("。");
        if (!OF_NO_NUMBER.contains(template)) {
            assertThat(words).contains("乌办反〔2026〕0001号");
        }
        if (FOR_REPORTERS.contains(template)) {
            assertThat(words).contains("0477-0000000").doesNotContain("BDC", "不能");
        }
    }

    @Test
    void hoursAreThoseOfTheHall() {
        assertThat(text(NoticeTemplate.EXTENDED).words()).contains("2026年3月9日17:30");
        assertThat(text(NoticeTemplate.EXTENDED).parameters())
                .containsEntry("dueAt", "2026年3月9日17:30")
                .containsEntry("caseNo", "乌办反〔2026〕0001号")
                .containsEntry("phone", "0477-0000000");
        assertThat(text(NoticeTemplate.DEADLINE_BREACHED).words()).contains("集中研判");
        assertThat(text(NoticeTemplate.ORDER_ISSUED).words()).contains("乌办转〔2026〕0007号", "BDC");
    }

    /// 三.6, 六(一): what is owed of a month is of no case.
    @ParameterizedTest
    @EnumSource(
            value = ClockKind.class,
            names = {"MONTHLY", "LEADER"})
    void whatIsOwedOfAMonthNamesNoReflection(ClockKind clock) {
        NoticeFigures figures = new NoticeFigures(
                Optional.of(Instant.parse("2026-02-27T09:30:00Z")),
                Optional.empty(),
                Optional.of(clock),
                Optional.of(new OrgCode("BDC")));
        NoticeText text =
                new NoticeText(NoticeTemplate.DEADLINE_APPROACHING, figures, Optional.empty(), "0477-0000000");

        assertThat(text.words()).contains(clock.chinese(), "月度工作").doesNotContain("反映");
    }

    private static NoticeText text(NoticeTemplate template) {
        NoticeFigures figures = new NoticeFigures(
                Optional.of(Instant.parse("2026-03-09T09:30:00Z")),
                Optional.of(new NumberTemplate("乌办转〔2026〕0007号")),
                Optional.of(ClockKind.REVIEW),
                Optional.of(new OrgCode("BDC")));
        return new NoticeText(template, figures, Optional.of("乌办反〔2026〕0001号"), "0477-0000000");
    }
}
