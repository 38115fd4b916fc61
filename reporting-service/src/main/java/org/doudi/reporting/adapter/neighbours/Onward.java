package org.doudi.reporting.adapter.neighbours;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/// An answer comes on a thread of the client's. What follows it, a reading of the database for one, goes on where
/// it was asked.
final class Onward {
    private Onward() {}

    static <T> Uni<T> whereItWasAsked(Uni<T> answer) {
        return Context.isOnEventLoopThread() ? answer.emitOn(MutinyHelper.executor(Vertx.currentContext())) : answer;
    }
}
