package org.doudi.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;

/// The house's architecture. Every module adopts it with one small class:
///
/// ```java
/// @AnalyzeClasses(packages = "org.doudi.intake", importOptions = ImportOption.DoNotIncludeTests.class)
/// class ArchitectureTest {
///     @ArchTest
///     static final ArchTests house = ArchTests.in(HouseRules.class);
/// }
/// ```
public final class HouseRules {
    private static final Set<String> SECURITY = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");
    private static final Set<String> UNREPEATABLE = Set.of("now", "randomUUID", "systemDefault", "currentTimeMillis");

    private HouseRules() {}

    @ArchTest
    static final ArchRule domainIsPure = classes()
            .that()
            .resideInAPackage("org.doudi.*.domain..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.doudi.events..", "org.doudi.decide..")
                            .or(resideInAPackage("org.doudi.*.domain..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainIsRepeatable = noClasses()
            .that()
            .resideInAPackage("org.doudi.*.domain..")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("a clock, chance or a default zone", HouseRules::unrepeatable))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule applicationKnowsNoAdapter = noClasses()
            .that()
            .resideInAPackage("org.doudi.*.application..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.doudi.*.adapter..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainKnowsNobody = noClasses()
            .that()
            .resideInAPackage("org.doudi.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.doudi.*.application..", "org.doudi.*.adapter..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adaptersKnowNotEachOther = SlicesRuleDefinition.slices()
            .matching("org.doudi.*.adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles = SlicesRuleDefinition.slices()
            .matching("org.doudi.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule endpointsSayWhoMay = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.GET")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.PUT")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.DELETE")
            .should(sayWhoMay())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noDeclaredTransactions = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyAwaits = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheStoreSends = noClasses()
            .that()
            .resideOutsideOfPackage("org.doudi.store..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
            .allowEmptyShould(true);

    private static boolean unrepeatable(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.")
                && (UNREPEATABLE.contains(access.getTarget().getName())
                        || owner.isAssignableTo(java.util.Random.class)
                        || owner.isEquivalentTo(System.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry a security annotation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = SECURITY.stream()
                        .anyMatch(name -> method.isAnnotatedWith(name)
                                || method.getOwner().isAnnotatedWith(name));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
