package org.doudi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of the house finds the class that breaks it, and leaves the others in peace.
class HouseRulesTest {
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("org.doudi.intake", "org.doudi.routing");

    static Stream<Arguments> offenders() {
        return Stream.of(
                arguments(HouseRules.domainIsPure, List.of("UsesAFramework", "UsesApplication")),
                arguments(HouseRules.domainIsRepeatable, List.of("ReadsTheClock", "RollsDice")),
                arguments(HouseRules.domainSpeaksOfItsOwnEvents, List.of("ReadsForeignEvents")),
                arguments(HouseRules.noServiceKnowsAnother, List.of("UsesAnotherService")),
                arguments(HouseRules.applicationKnowsNoAdapter, List.of("UsesAnAdapter")),
                arguments(HouseRules.adaptersKnowNotEachOther, List.of("UsesAnotherAdapter")),
                arguments(HouseRules.noCycles, List.of("UsesApplication")),
                arguments(HouseRules.endpointsSayWhoMay, List.of("Unguarded")),
                arguments(HouseRules.onlyTheseAreOpen, List.of("OpenMethod")),
                arguments(HouseRules.noOpenClass, List.of("OpenClass")),
                arguments(HouseRules.nobodySleeps, List.of("Sleeps")),
                arguments(SpeakingRules.onlyTheStoreSends, List.of("Sends")),
                arguments(SpeakingRules.onlyEdgesEmit, List.of("Emits")),
                arguments(SpeakingRules.edgesSpeakOnTopicsOfTheirOwn, List.of("SpeaksToTheLog", "ReturnsToTheLog")),
                arguments(SpeakingRules.onlyTheStoreAppends, List.of("Appends")));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void a_rule_finds_who_breaks_it_and_nobody_else(ArchRule rule, List<String> offenders) {
        List<String> violations = rule.evaluate(WRONG).getFailureReport().getDetails();

        assertThat(offenders)
                .allSatisfy(offender -> assertThat(violations).anyMatch(violation -> violation.contains(offender)));
        assertThat(violations).allSatisfy(violation -> assertThat(offenders).anyMatch(violation::contains));
    }
}
