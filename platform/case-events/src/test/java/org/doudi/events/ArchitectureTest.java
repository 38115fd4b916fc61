package org.doudi.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The published language is free of any framework.
@AnalyzeClasses(
        packages = {"org.doudi.events", "org.doudi.decide"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule needsNoFramework = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.doudi.events..",
                    "org.doudi.decide..",
                    "org.jspecify..",
                    "com.fasterxml.jackson..",
                    "com.google.crypto.tink..",
                    "com.github.f4b6a3.uuid..");
}
