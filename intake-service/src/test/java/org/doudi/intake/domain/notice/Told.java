package org.doudi.intake.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.CaseRegistered;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeRecipient;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.ScopeCode;
import org.doudi.events.SealedText;
import org.doudi.events.SignatureKind;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;
import org.doudi.intake.domain.notice.Lines.StaffLine;
import org.doudi.intake.domain.notice.Lines.Subscriber;
import org.doudi.intake.domain.notice.NoticeCommand.Owe;
import org.doudi.intake.domain.notice.Occasion.Party;

/// What there is to tell, in pieces to put together.
final class Told {
    static final Instant NOW = Instant.parse("2026-02-09T01:00:00Z");
    static final Instant LONG_AGO = NOW.minus(Duration.ofDays(14));
    static final OrgCode BDC = new OrgCode("BDC");
    static final OrgCode SWJ = new OrgCode("SWJ");
    private static final SealedText TEXT = new SealedText("5bey5a+G5bCB");

    /// An installation with one line of each sort.
    static final Lines LINES = new Lines(
            Set.of(NoticeTemplate.values()),
            List.of(
                    new StaffLine(NoticeChannel.MAIL, "bdc-mail", Set.of("BDC")),
                    new StaffLine(NoticeChannel.DINGTALK, "hall", Set.of("WINDOW", "DUTY_CHIEF", "SWJ"))),
            List.of(new Subscriber("platform", Set.of(NoticeTemplate.ACCEPTED, NoticeTemplate.ORDER_ISSUED))));

    private Told() {}

    static CaseRegistered registered(ScopeCode scope, CauseCode cause) {
        return registered(scope, cause, Optional.of(TEXT));
    }

    /// 匿名反映 — A-28.
    static CaseRegistered anonymous() {
        return registered(ScopeCode.REPEAT_VISITS, CauseCode.COORDINATION, Optional.empty());
    }

    private static CaseRegistered registered(ScopeCode scope, CauseCode cause, Optional<SealedText> who) {
        return new CaseRegistered(
                new NumberTemplate("乌办反〔2026〕0001号"),
                "CASE/150626/2026",
                List.of(scope),
                new Registration(
                        new UUID(1, 1),
                        new SubjectKey("key"),
                        ReporterType.PERSON,
                        who,
                        who,
                        Optional.empty(),
                        TEXT,
                        TEXT,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(BDC),
                        Optional.empty()),
                List.of(cause),
                new StaffId("clerk1"),
                NOW,
                Optional.empty(),
                new Signature(SignatureKind.WET, Optional.empty(), NOW),
                Optional.empty(),
                Optional.empty());
    }

    static CaseRegistered registered() {
        return registered(ScopeCode.REPEAT_VISITS, CauseCode.COORDINATION);
    }

    static Owe owe(NoticeTemplate template, Party... whom) {
        return owe("occasion-1", template, whom);
    }

    static Owe owe(String key, NoticeTemplate template, Party... whom) {
        return new Owe(new Occasion(key, template, List.of(whom), NoticeFigures.NONE), LINES, NOW, LONG_AGO);
    }

    static NoticeOwed text(NoticeTemplate template) {
        return new NoticeOwed(
                id("sms", template),
                NoticeChannel.SMS,
                template,
                new NoticeRecipient(NoticeAudience.REPORTER, Optional.empty(), Optional.empty()),
                NoticeFigures.NONE,
                NOW);
    }

    static NoticeOwed mail(NoticeTemplate template) {
        return new NoticeOwed(
                id("mail", template),
                NoticeChannel.MAIL,
                template,
                new NoticeRecipient(NoticeAudience.DEPARTMENT, Optional.of(BDC), Optional.of("bdc-mail")),
                NoticeFigures.of(BDC),
                NOW);
    }

    private static UUID id(String channel, NoticeTemplate template) {
        return StreamId.named(channel, template.name()).value();
    }
}
