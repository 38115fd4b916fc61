package org.doudi.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.DomainEvent;

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
    private static final Set<String> OPEN = Set.of(
            "org.doudi.store.status.StatusResource",
            "org.doudi.console.citizen.CitizenPages",
            "org.doudi.console.citizen.GuidePages",
            "org.doudi.console.citizen.ProgressPages",
            "org.doudi.console.citizen.RatingPages",
            "org.doudi.evaluation.adapter.rest.CitizenRatingResource",
            "org.doudi.reporting.adapter.rest.AuditKeyResource",
            "org.doudi.reporting.adapter.rest.ProgressResource",
            "org.doudi.reporting.adapter.rest.PublicArticleResource",
            "org.doudi.reporting.adapter.rest.PublicFigureResource");
    private static final Set<String> STAGES = Set.of("intake", "routing", "deadline", "evaluation");
    private static final Set<String> UNREPEATABLE =
            Set.of("now", "randomUUID", "random", "systemDefault", "systemDefaultZone", "systemUTC", "getDefault");

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
            .accessTargetWhere(describe("a clock, chance or a default zone", HouseRules::unrepeatable))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainSpeaksOfItsOwnEvents = noClasses()
            .that(resideInAPackage("org.doudi.*.domain..")
                    .and(describe("have events of their own", HouseRules::speaks)))
            .should(dependOnEventsOfOthers())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noServiceKnowsAnother = SlicesRuleDefinition.slices()
            .matching("org.doudi.(intake|routing|deadline|evaluation|reporting)..")
            .should()
            .notDependOnEachOther()
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
            .areAnnotatedWith("jakarta.ws.rs.PATCH")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.DELETE")
            .should(sayWhoMay())
            .allowEmptyShould(true);

    /// Deny by default: what is open to everybody is named here, one by one.
    @ArchTest
    static final ArchRule onlyTheseAreOpen = methods()
            .that()
            .areAnnotatedWith("jakarta.annotation.security.PermitAll")
            .should()
            .beDeclaredInClassesThat(describe("are open to everybody", type -> OPEN.contains(type.getName())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noOpenClass = noClasses()
            .should()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll")
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
    static final ArchTests onlyTheStoreSpeaks = ArchTests.in(SpeakingRules.class);

    @ArchTest
    static final ArchRule nobodySleeps =
            noClasses().should().callMethod(Thread.class, "sleep", long.class).allowEmptyShould(true);

    private static boolean unrepeatable(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.")
                && (UNREPEATABLE.contains(access.getTarget().getName())
                        || owner.isAssignableTo(java.util.Random.class)
                        || owner.isEquivalentTo(System.class));
    }

    /// 报表 has no events of its own: its domain reads everybody's.
    private static boolean speaks(JavaClass domain) {
        return STAGES.contains(stageOf(domain));
    }

    private static String stageOf(JavaClass domain) {
        return domain.getPackageName().split("\\.", -1)[2];
    }

    private static ArchCondition<JavaClass> dependOnEventsOfOthers() {
        return new ArchCondition<>("depend on the events of another stage") {
            @Override
            public void check(JavaClass domain, ConditionEvents events) {
                String own = stageOf(domain) + "event";
                domain.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().isAssignableTo(DomainEvent.class))
                        .filter(dependency -> !dependency.getTargetClass().isEquivalentTo(DomainEvent.class)
                                && stagesOf(dependency.getTargetClass()).noneMatch(own::equals))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.satisfied(domain, dependency.getDescription())));
            }
        };
    }

    private static Stream<String> stagesOf(JavaClass event) {
        return Stream.concat(Stream.of(event), event.getAllRawInterfaces().stream())
                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT));
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
