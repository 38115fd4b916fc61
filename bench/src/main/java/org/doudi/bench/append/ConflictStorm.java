package org.doudi.bench.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.doudi.bench.log.Acknowledged;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Commands;
import org.doudi.bench.log.LogCheck;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Report;
import org.doudi.events.StreamId;
import org.doudi.store.log.AppendConflict;
import org.doudi.store.log.Appended;
import org.doudi.store.log.PgEventLog;

/// All callers, at two instances of the service, want the same version of the same stream, version after version.
final class ConflictStorm {
    private final BenchLog log;
    private final List<PgEventLog> instances;
    private final Acknowledged told;

    ConflictStorm(BenchLog log) {
        this.log = log;
        this.instances = List.of(log.instance(), log.instance());
        this.told = new Acknowledged();
    }

    /// Throws [NotKept] where a version had another number of winners than one.
    void run(int callers, int versions, Report report) {
        StreamId stream = Commands.newStream();
        long begin = System.nanoTime();
        for (int version = 0; version < versions; version++) {
            int winners = winners(stream, version, callers);
            if (winners != 1) {
                throw new NotKept("version " + (version + 1) + " had " + winners + " winners");
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        new LogCheck(log).proven(told);
        report.row(
                "conflict storm  " + callers + " callers on one stream at two instances",
                String.format(
                        Locale.ROOT,
                        "%,d versions, one winner each; %,.0f answers/s",
                        versions,
                        versions * (double) callers / seconds));
    }

    private int winners(StreamId stream, int version, int callers) {
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            answers.add(instances
                    .get(caller % instances.size())
                    .append(Commands.append(stream, version))
                    .subscribeAsCompletionStage());
        }
        return (int) answers.stream().filter(this::won).count();
    }

    private boolean won(CompletableFuture<Appended> answer) {
        return answer.handle((appended, lost) -> {
                    if (appended != null) {
                        told.add(appended);
                        return true;
                    }
                    if (lost instanceof AppendConflict) {
                        return false;
                    }
                    throw new IllegalStateException("an append failed", lost);
                })
                .join();
    }
}
