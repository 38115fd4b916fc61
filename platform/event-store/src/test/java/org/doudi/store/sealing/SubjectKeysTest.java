package org.doudi.store.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseSeal;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.IntakeEvent.ReflectionReceived;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.StreamAppend;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 当事人公钥: whoever may write on a case can seal to its reporter.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class SubjectKeysTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final UUID SUBJECT = UUID.fromString("6f1c7e0e-54d3-5c1e-9a3e-000000000007");
    private static final SealedText TEXT = new SealedText("c2VhbGVk");
    private static final Sealing.KeyPair PAIR = Sealing.newKeyPair();
    private static final SubjectKey KEY = PAIR.publicKey();

    @Inject
    EventLog log;

    @Inject
    SubjectKeys keys;

    @Inject
    Seals seals;

    @Test
    void the_key_is_there_as_soon_as_the_registration_is() {
        StreamId stream = new StreamId(UUID.randomUUID());

        append(stream, 0, new ReflectionReceived(registration(SUBJECT), Optional.empty(), Instant.EPOCH));

        assertThat(keyOf(stream)).contains(new Subject(SUBJECT, KEY));
    }

    @Test
    void the_first_reporter_of_a_case_stays_its_subject() {
        StreamId stream = new StreamId(UUID.randomUUID());
        append(stream, 0, new ReflectionReceived(registration(SUBJECT), Optional.empty(), Instant.EPOCH));

        append(stream, 1, new ReflectionReceived(registration(UUID.randomUUID()), Optional.empty(), Instant.EPOCH));

        assertThat(keyOf(stream)).map(Subject::id).contains(SUBJECT);
    }

    @Test
    void what_is_typed_on_a_case_opens_for_its_reporter_and_in_that_case_only() throws GeneralSecurityException {
        StreamId stream = new StreamId(UUID.randomUUID());
        append(stream, 0, new ReflectionReceived(registration(SUBJECT), Optional.empty(), Instant.EPOCH));

        SealedText sealed = await(seals.of(stream)).words("张三");

        Sealing.Opener opener = Sealing.opener(PAIR.privateKey());
        assertThat(opener.open(new SealedFor(SUBJECT, stream, Sort.WORDS), sealed))
                .isEqualTo("张三");
        assertThatThrownBy(
                        () -> opener.open(new SealedFor(SUBJECT, new StreamId(UUID.randomUUID()), Sort.WORDS), sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void nothing_is_sealed_for_a_case_that_nobody_reflected() {
        Uni<CaseSeal> unknown = seals.of(new StreamId(UUID.randomUUID()));

        assertThatThrownBy(() -> await(unknown))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("case.unknown"));
    }

    @Test
    void a_stream_without_a_reporter_has_no_key() {
        StreamId stream = new StreamId(UUID.randomUUID());

        append(stream, 0, new LeaderTookCase(new OrgCode("BDC"), new StaffId("leader1"), 1));

        assertThat(keyOf(stream)).isEmpty();
    }

    private Optional<Subject> keyOf(StreamId stream) {
        return await(keys.of(stream));
    }

    private void append(StreamId stream, long version, DomainEvent event) {
        PendingEvent pending = new PendingEvent(
                UUID.randomUUID(),
                event,
                Instant.EPOCH,
                Optional.empty(),
                UUID.randomUUID(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        await(log.append(Entry.of(new StreamAppend(stream, version, List.of(pending)))));
    }

    private static <T> T await(Uni<T> asked) {
        return asked.await().atMost(LIMIT);
    }

    private static Registration registration(UUID subject) {
        return new Registration(
                subject,
                KEY,
                ReporterType.PERSON,
                Optional.of(TEXT),
                Optional.of(TEXT),
                Optional.empty(),
                TEXT,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
