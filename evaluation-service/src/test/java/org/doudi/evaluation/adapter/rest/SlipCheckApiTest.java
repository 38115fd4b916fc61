package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.evaluation.adapter.rest.Hall.clerk;
import static org.doudi.evaluation.adapter.rest.Hall.client;
import static org.doudi.evaluation.adapter.rest.Hall.done;
import static org.doudi.evaluation.adapter.rest.Hall.path;
import static org.doudi.evaluation.adapter.rest.Hall.refused;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 核对受理单密码: what a PIN is found to be, and for how long.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class SlipCheckApiTest {
    @Inject
    Hall hall;

    @Inject
    Pool pool;

    @BeforeEach
    void nobodyHasTriedYet() {
        run("DELETE FROM slip_try");
    }

    @Test
    void thePinOfTheSlipIsRight_anotherIsWrong_andNothingIsRecordedOfTheCase() {
        String caseId = hall.completed();
        String pin = pin(caseId);
        int events = hall.events(caseId).size();

        assertThat(found(caseId, pin)).isEqualTo("RIGHT");
        assertThat(found(caseId, wrong(pin))).isEqualTo("WRONG");
        assertThat(found(caseId, pin)).isEqualTo("RIGHT");
        assertThat(hall.events(caseId)).hasSize(events);
    }

    /// Five wrong ones in an hour, by default; then not even the right one is told.
    @Test
    void afterTooManyWrongOnesNothingIsTold_ofThatCase() {
        String caseId = hall.completed();
        String pin = pin(caseId);
        for (int tried = 0; tried < 5; tried++) {
            assertThat(found(caseId, wrong(pin))).isEqualTo("WRONG");
        }
        assertThat(found(caseId, wrong(pin))).isEqualTo("TOO_MANY");
        assertThat(found(caseId, pin)).isEqualTo("TOO_MANY");

        String other = hall.completed();
        assertThat(found(other, pin(other))).isEqualTo("RIGHT");

        anHourPasses(caseId);
        assertThat(found(caseId, pin)).isEqualTo("RIGHT");
        assertThat(kept()).as("what is over is forgotten").isZero();
    }

    @Test
    void aRightOneGivesNoFurtherTries() {
        String caseId = hall.completed();
        String pin = pin(caseId);
        for (int tried = 0; tried < 5; tried++) {
            assertThat(found(caseId, wrong(pin))).isEqualTo("WRONG");
            found(caseId, pin);
        }
        assertThat(found(caseId, wrong(pin))).isEqualTo("TOO_MANY");
    }

    @Test
    void whoGuessesAllAtOnceGetsNoMoreTries() {
        String caseId = hall.completed();
        String wrong = wrong(pin(caseId));
        List<String> found = IntStream.range(0, 20)
                .parallel()
                .mapToObj(_ -> found(caseId, wrong))
                .toList();
        assertThat(found).filteredOn("WRONG"::equals).hasSize(5);
        assertThat(found).filteredOn("TOO_MANY"::equals).hasSize(15);
    }

    /// One PIN with every number: 200 wrong ones in an hour, by default, of all cases together.
    @Test
    void allCasesTogetherHaveABoundAsWell() {
        String caseId = hall.completed();
        String pin = pin(caseId);
        run("INSERT INTO slip_try (stream) SELECT gen_random_uuid() FROM generate_series(1, 199)");
        assertThat(found(caseId, wrong(pin))).isEqualTo("WRONG");
        assertThat(found(UUID.randomUUID().toString(), "123456")).isEqualTo("TOO_MANY");
        assertThat(found(caseId, pin)).isEqualTo("TOO_MANY");
        assertThat(kept()).as("nothing beyond the bound is kept").isEqualTo(200);
    }

    /// So that whoever asks cannot tell a number that there is from one that there is not.
    @Test
    void aCaseThatThereIsNoneOfIsAnsweredAlike() {
        String none = UUID.randomUUID().toString();
        for (int tried = 0; tried < 5; tried++) {
            assertThat(found(none, "00000" + tried)).isIn("WRONG", "RIGHT");
        }
        assertThat(kept()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatIsNoPinIsRefusedAndCountsAsNoTry() {
        String caseId = hall.completed();
        for (String pin : List.of("12345", "1234567", "１２３４５６", "abcdef")) {
            refused(ask(service(), caseId, pin), 400, "request.invalid");
        }
        refused(service().post(path(caseId, "rating-slips/checks"), "{}"), 400, "request.invalid");
        assertThat(kept()).isZero();
    }

    private static String found(String caseId, String pin) {
        Answer answer = ask(service(), caseId, pin);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("found").asText();
    }

    private static Answer ask(Api who, String caseId, String pin) {
        return who.post(path(caseId, "rating-slips/checks"), Requested.json(Requested.slip(pin)));
    }

    private static Api service() {
        return client("doudi-services", "service");
    }

    private static String pin(String caseId) {
        return done(clerk(), path(caseId, "rating-slips"), Requested.SLIP)
                .path("pin")
                .asText();
    }

    private static String wrong(String pin) {
        return pin.equals("000000") ? "000001" : "000000";
    }

    private long kept() {
        return pool.query("SELECT count(*) FROM slip_try")
                .execute()
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    /// What was counted cannot be changed, only counted anew.
    private void anHourPasses(String caseId) {
        run("DELETE FROM slip_try");
        run("INSERT INTO slip_try (stream, tried_at) SELECT '" + caseId
                + "'::uuid, clock_timestamp() - interval '61 minutes' FROM generate_series(1, 5)");
    }

    private void run(String sql) {
        pool.query(sql).execute().await().indefinitely();
    }
}
