package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doudi.events.CaseState;
import org.doudi.events.DuplicateBasis;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.NumberTemplate;
import org.doudi.events.SealedFor;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.application.EarlierReflections.Trait;
import org.doudi.intake.application.Intake.History;
import org.doudi.intake.application.Vault.Locked;
import org.doudi.intake.application.Vault.Unlocked;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.Phone;
import org.doudi.intake.domain.Reopening;
import org.doudi.intake.domain.Resemblance;
import org.doudi.intake.domain.Standing;
import org.doudi.intake.domain.duty.BusinessDay;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.policy.KnownPolicies;
import org.jspecify.annotations.Nullable;

/// 疑似重复的反映 —: what may be the same, for the clerk to look at while registering. Nothing is
/// recorded, and nobody is shown a text: they are compared in memory and forgotten.
@ApplicationScoped
public class FindingSimilar {
    private static final int MOST_COMPARED = 200;
    private static final int MOST_SHOWN = 20;

    private final EarlierReflections earlier;
    private final Intake intake;
    private final Vault vault;
    private final DoudiConfig config;
    private final KnownPolicies policies;
    private final Vertx vertx;

    FindingSimilar(
            EarlierReflections earlier,
            Intake intake,
            Vault vault,
            DoudiConfig config,
            KnownPolicies policies,
            Vertx vertx) {
        this.earlier = earlier;
        this.intake = intake;
        this.vault = vault;
        this.config = config;
        this.policies = policies;
        this.vertx = vertx;
    }

    /// What has most in common comes first.
    public Uni<List<Similar>> find(Told told, StaffId who, Instant now) {
        return reporter(told)
                .chain(reporter -> earlier.since(
                        config.centre(), now.minus(window(now)), reporter, told.matterCode(), MOST_COMPARED))
                .map(traits -> traits.stream()
                        .filter(trait ->
                                told.except().filter(trait.caseId()::equals).isEmpty())
                        .toList())
                .chain(traits -> compared(traits, told, who));
    }

    /// What is being told begins under the policy of the day.
    private Duration window(Instant now) {
        return Reopening.window(policies.get().on(BusinessDay.of(now)));
    }

    /// Whoever is not known yet has reflected nothing.
    private Uni<Optional<UUID>> reporter(Told told) {
        return told.phone().map(vault::known).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<List<Similar>> compared(List<Trait> traits, Told told, StaffId who) {
        return intake.histories(traits.stream().map(Trait::caseId).toList(), who)
                .map(histories -> traits.stream()
                        .flatMap(trait -> Candidate.of(trait, histories.get(trait.caseId())).stream())
                        .toList())
                .chain(candidates -> percents(candidates, told)
                        .map(percents -> IntStream.range(0, candidates.size())
                                .mapToObj(i -> candidates.get(i).similar(percents.get(i)))
                                .filter(similar -> !similar.basis().isEmpty())
                                .sorted(Similar.MOST_IN_COMMON)
                                .limit(MOST_SHOWN)
                                .toList()));
    }

    /// Of an erased person, and where nothing was told yet, nothing is alike.
    private Uni<List<Integer>> percents(List<Candidate> candidates, Told told) {
        if (told.problem().isEmpty()) {
            return Uni.createFrom().item(candidates.stream().map(_ -> 0).toList());
        }
        String problem = told.problem().get();
        return vault.open(candidates.stream().map(Candidate::problem).toList())
                .chain(texts -> vertx.executeBlocking(() -> texts.stream()
                        .map(text ->
                                text instanceof Unlocked.Clear(String clear) ? Resemblance.percent(problem, clear) : 0)
                        .toList()));
    }

    /// One that may be the same, as it stands.
    private record Candidate(Trait trait, IntakeState state, Registration form) {
        static Optional<Candidate> of(Trait trait, @Nullable History history) {
            return history != null && history.loaded().state() instanceof Seen seen
                    ? Optional.of(new Candidate(trait, seen, seen.registration()))
                    : Optional.empty();
        }

        Locked problem() {
            return new Locked(new SealedFor(form.subject(), trait.caseId(), SealedFor.Sort.WORDS), form.problem());
        }

        Similar similar(int percent) {
            Set<DuplicateBasis> basis = EnumSet.noneOf(DuplicateBasis.class);
            if (trait.sameReporter()) {
                basis.add(DuplicateBasis.SAME_REPORTER);
            }
            if (trait.sameMatter()) {
                basis.add(DuplicateBasis.SAME_MATTER);
            }
            if (percent >= Resemblance.WORTH_A_LOOK) {
                basis.add(DuplicateBasis.SIMILAR_TEXT);
            }
            return new Similar(
                    trait.caseId(),
                    Standing.number(state),
                    Standing.of(state).orElseThrow(),
                    trait.receivedAt(),
                    basis,
                    percent);
        }
    }

    /// What is known of a reflection that is just being told.
    ///
    /// @param except the case that it is already, if it is one
    public record Told(
            Optional<Phone> phone, Optional<String> matterCode, Optional<String> problem, Optional<StreamId> except) {
        @Override
        public String toString() {
            return "［反映］";
        }
    }

    /// An earlier one.
    ///
    /// @param number  编号, once it has one
    /// @param percent how much the texts have in common
    public record Similar(
            StreamId caseId,
            Optional<NumberTemplate> number,
            CaseState state,
            Instant receivedAt,
            Set<DuplicateBasis> basis,
            int percent) {
        private static final Comparator<Similar> MOST_IN_COMMON = Comparator.<Similar>comparingInt(
                        similar -> similar.basis().size())
                .thenComparingInt(Similar::percent)
                .thenComparing(Similar::receivedAt)
                .reversed();

        public Similar {
            basis = Set.copyOf(basis);
        }
    }
}
