package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// 密封: what a person types goes into the log sealed. Each text that stands in clear was looked at: a
/// code, a number, a reference, an official name, or the words of a law.
class ClearFieldsTest {
    private static final Set<String> REVIEWED = Set.of(
            // intake: numbers and references, the 12345 scheme's own words, the catalogue of matters
            "ReflectionReceived.externalRef",
            "HotlineTicketReceived.ticketNo",
            "HotlineTicketReceived.ticketType",
            "HotlineTicketReceived.urgency",
            "HotlineTicketReceived.dispatchUnit",
            "TicketCategory.code",
            "TicketCategory.name",
            "TicketCategory.scheme",
            "CaseRegistered.series",
            "CaseRegistered.sourceRef",
            "WithdrawalStated.signatureRef",
            "CaseNotAccepted.series",
            "Organisation.uscc",
            "Matter.code",
            "Matter.name",
            "Signature.ref",
            "HotlineResultReturned.ticketNo",
            "DuplicateTakenIn.ticketNo",
            "AttachmentAdded.mediaType",
            "AttachmentAdded.hash",
            // under which name an installation keeps a mailbox, a group or a system
            "NoticeRecipient.line",
            // routing: numbers, the law, an authority's name, a room that whoever is invited must find
            "ReviewScheduled.place",
            "ReviewRescheduled.place",
            "ReviewHeld.minutesRef",
            "ReviewConcluded.minutesRef",
            "TransferIssued.series",
            "WrittenBasisSubmitted.docNo",
            "LegalBasis.law",
            "LegalBasis.article",
            "LegalBasis.quote",
            "WorkingGroupDecided.minutesRef",
            "ReportedToSuperior.superior",
            "ReportedToSuperior.docNo",
            "DepartmentRegistered.name",
            "DepartmentRegistered.kind",
            "DepartmentRenamed.name",
            // deadline: the calendar and the policy
            "CalendarPublished.version",
            "CalendarPublished.docNo",
            "CalendarRevised.version",
            "CalendarRevised.replaces",
            "CalendarRevised.docNo",
            "CalendarEntry.name",
            "BusinessHoursPublished.docNo",
            "Recounted.calendarVersion",
            "PolicyPublished.version",
            "PolicyParameter.name",
            "PolicyParameter.value",
            "PolicyParameter.clause",
            "ClockStarted.clause",
            "ClockStarted.calendarVersion",
            "ClockStarted.policyVersion",
            "DeadlineBreached.calendarVersion",
            // evaluation: an account's name, a sentence of the program's own
            "SourceNoted.sender",
            // a keyed hash of a random code
            "RatingCodeIssued.codeHash",
            // the 好差评 platform's own number
            "RatingImported.platformId",
            "RecheckOrdered.reason",
            "ReworkOrdered.reason",
            // reporting: a number, a hash, a producer's name
            "CaseArchived.series",
            "CaseArchived.packageHash",
            "SeenPosition.producer",
            // a figure's name, the number of a written record
            "SummaryFigure.metric",
            "SummaryPart.metric",
            "SummaryPart.code",
            "SummaryPart.name",
            "SummaryUnit.metric",
            "SummaryProblem.matter",
            "SummaryProblem.name",
            // of a process, and refused where it holds a number that could be a person's
            "ImprovementAdopted.measure",
            "LeaderExperienceRecorded.recordRef",
            "AccountabilityDecided.docNo",
            // what is learnt from cases is written for the public: no person is in it
            "Article.title",
            "Article.reason",
            "Article.solution",
            "GuideRevisionProposed.text",
            "GuideRevisionDecided.docNo",
            // 六(二): hashes, and the commission's number
            "DisciplineBriefTransferred.fileHash",
            "DisciplineBriefTransferred.sealedTo",
            "DisciplineBriefReceived.fileHash",
            "DisciplineFeedbackReceived.docNo",
            // 编号
            "BriefCase.number");

    /// Types that hold a code, a number or a key, and check it themselves; or what is sealed.
    private static final Set<Class<?>> VALUES =
            Set.of(StaffId.class, OrgCode.class, NumberTemplate.class, SubjectKey.class, SealedText.class);

    @Test
    void every_text_in_clear_was_looked_at() {
        Set<String> clear = new TreeSet<>();
        events(DomainEvent.class).forEach(event -> collect(event, clear));

        assertThat(clear).isEqualTo(new TreeSet<>(REVIEWED));
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(ClearFieldsTest::events);
    }

    private static void collect(Class<?> shape, Set<String> clear) {
        for (RecordComponent component : shape.getRecordComponents()) {
            leaves(component.getGenericType()).forEach(leaf -> {
                if (CharSequence.class.isAssignableFrom(leaf) || leaf == Object.class || leaf.isArray()) {
                    clear.add(shape.getSimpleName() + "." + component.getName());
                } else if (leaf.isRecord() && !VALUES.contains(leaf)) {
                    collect(leaf, clear);
                }
            });
        }
    }

    /// What a list, a map or an optional holds.
    private static Stream<Class<?>> leaves(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType holder ->
                Stream.of(holder.getActualTypeArguments()).flatMap(ClearFieldsTest::leaves);
            default -> throw new IllegalStateException("no event may hold " + type);
        };
    }
}
