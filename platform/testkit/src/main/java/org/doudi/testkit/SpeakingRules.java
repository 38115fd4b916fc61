package org.doudi.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/// A service decides, appends, and only then speaks: what is on the log comes from the store alone. To the edges
/// (tickets, results, dead letters) a service may speak from its package `adapter.kafka`, on topics of their own.
final class SpeakingRules {
    private static final String MESSAGING = "org.eclipse.microprofile.reactive.messaging.";
    private static final String LOG = "org.doudi.store.log.";
    private static final Set<String> APPENDING = Set.of(LOG + "Entry", LOG + "StreamAppend", LOG + "PgEventLog");

    private static final DescribedPredicate<JavaClass> PRODUCER =
            assignableTo("org.apache.kafka.clients.producer.Producer");
    private static final DescribedPredicate<JavaClass> EMITTER = assignableTo(MESSAGING + "Emitter")
            .or(assignableTo("io.smallrye.reactive.messaging.EmitterType"))
            .or(assignableTo(MESSAGING + "Outgoing"));

    private SpeakingRules() {}

    @ArchTest
    static final ArchRule onlyTheStoreSends = noClasses()
            .that()
            .resideOutsideOfPackage("org.doudi.store..")
            .should()
            .dependOnClassesThat(PRODUCER)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyEdgesEmit = noClasses()
            .that()
            .resideOutsideOfPackages("org.doudi.store..", "org.doudi.*.adapter.kafka..")
            .should()
            .dependOnClassesThat(EMITTER)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule edgesSpeakOnTopicsOfTheirOwn = classes()
            .that(resideInAPackage("org.doudi.*.adapter.kafka.."))
            .should(emitToEdgesOnly())
            .allowEmptyShould(true);

    /// The bench appends to logs of its own: that is what it measures.
    @ArchTest
    static final ArchRule onlyTheStoreAppends = noClasses()
            .that()
            .resideOutsideOfPackages("org.doudi.store..", "org.doudi.bench..")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("append to the log", SpeakingRules::appends))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are entries of the log", used -> APPENDING.contains(used.getFullName())))
            .allowEmptyShould(true);

    private static boolean appends(JavaAccess<?> access) {
        return access.getTargetOwner().getFullName().equals(LOG + "EventLog")
                && access.getTarget().getName().equals("append");
    }

    private static ArchCondition<JavaClass> emitToEdgesOnly() {
        Properties settings = settings();
        return new ArchCondition<>("emit to topics of the edges only") {
            @Override
            public void check(JavaClass adapter, ConditionEvents events) {
                channels(adapter).forEach(channel -> {
                    String topic = settings.getProperty("mp.messaging.outgoing." + channel + ".topic", "");
                    boolean edge = topic.startsWith("doudi.hotline.") || topic.startsWith("doudi.ratings.");
                    events.add(new SimpleConditionEvent(
                            adapter, edge, adapter.getName() + " emits on " + channel + " to <" + topic + ">"));
                });
            }
        };
    }

    /// The channels that a class speaks on: of its emitters, and of what it returns to one.
    private static Stream<String> channels(JavaClass adapter) {
        Stream<Optional<String>> emitters = Stream.concat(
                adapter.getFields().stream()
                        .filter(field -> EMITTER.test(field.getRawType()))
                        .map(field -> named(field, "Channel")),
                adapter.getCodeUnits().stream()
                        .flatMap(unit -> unit.getParameters().stream())
                        .filter(parameter -> EMITTER.test(parameter.getRawType()))
                        .map(parameter -> named(parameter, "Channel")));
        Stream<Optional<String>> returned = adapter.getMethods().stream().map(method -> named(method, "Outgoing"));
        return Stream.concat(emitters, returned).flatMap(Optional::stream);
    }

    private static Optional<String> named(HasAnnotations<?> element, String annotation) {
        return element.getAnnotations().stream()
                .filter(found -> found.getRawType().getFullName().equals(MESSAGING + annotation))
                .findFirst()
                .flatMap(SpeakingRules::value);
    }

    private static Optional<String> value(JavaAnnotation<?> annotation) {
        return annotation.get("value").map(String::valueOf);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        try {
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("application.properties"))) {
                try (InputStream in = file.openStream()) {
                    settings.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
