package org.doudi.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 编号 is given when the event is surely recorded, and nothing else of the event changes with it.
class NumberedTest {
    static Stream<Class<?>> numbered() {
        return EventTypes.published()
                .names()
                .<Class<?>>map(type -> EventTypes.published()
                        .classOf(TypeName.parse(type).event())
                        .orElseThrow())
                .filter(Numbered.class::isAssignableFrom);
    }

    @Test
    void cases_refusals_orders_and_archives_are_numbered() {
        assertThat(numbered().map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(
                        List.of("CaseRegistered", "CaseNotAccepted", "TransferIssued", "CaseArchived"));
    }

    @ParameterizedTest
    @MethodSource("numbered")
    void a_number_changes_nothing_else(Class<?> type) {
        Numbered event = (Numbered) Samples.full().of(type.asSubclass(DomainEvent.class));

        DomainEvent numbered = event.numbered(7);

        assertThat(numbered).isEqualTo(event).isInstanceOf(type);
    }

    @Test
    void a_number_fills_the_template_in_any_language() {
        assertThat(new NumberTemplate("乌办反〔2026〕%04d号").with(7)).hasToString("乌办反〔2026〕0007号");
        assertThat(new NumberTemplate("乌办反〔2026〕%04d号").with(12_345)).hasToString("乌办反〔2026〕12345号");
    }
}
