package org.doudi.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What of the house's rules fits `deploy/local`, which this kit is built on. It plays the hotline in the demo, so it
/// may send; it starts the services as programs, and knows none of them.
@AnalyzeClasses(packages = "org.doudi.local", importOptions = ImportOption.DoNotIncludeTests.class)
class LocalArchitectureTest {
    @ArchTest
    static final ArchRule noCycles = HouseRules.noCycles;

    @ArchTest
    static final ArchRule nobodySleeps = HouseRules.nobodySleeps;

    @ArchTest
    static final ArchRule onlyTheStoreAppends = SpeakingRules.onlyTheStoreAppends;

    @ArchTest
    static final ArchRule knowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.doudi.intake..",
                    "org.doudi.routing..",
                    "org.doudi.deadline..",
                    "org.doudi.evaluation..",
                    "org.doudi.reporting..",
                    "org.doudi.store..");
}
