package org.doudi.bench.storm;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;

/// db-scheduler (Apache-2.0), tuned as its authors advise for throughput: it locks and fetches in one statement,
/// several for each thread.
final class DbScheduler implements Peer {
    private static final String NOT_DUE = "INSERT INTO scheduled_tasks (task_name, task_instance, execution_time,"
            + " picked, version, priority) SELECT 'breach', " + NAME + ", now() + interval '30 days', false, 1, 0"
            + " FROM open_clock WHERE due_at > '%s' LIMIT " + OpenClocksTable.LATER;

    @Override
    public String name() {
        return "db-scheduler, " + OneByOne.THREADS + " threads, lock and fetch";
    }

    @Override
    public int due() {
        return OpenClocksTable.A_DAY / 5;
    }

    @Override
    public void prepare(OpenClocksTable clocks) {
        clocks.asOwner("CREATE TABLE scheduled_tasks (task_name text NOT NULL, task_instance text NOT NULL,"
                + " task_data bytea, execution_time timestamptz NOT NULL, picked boolean NOT NULL, picked_by text,"
                + " last_success timestamptz, last_failure timestamptz, consecutive_failures int,"
                + " last_heartbeat timestamptz, version bigint NOT NULL, priority smallint,"
                + " PRIMARY KEY (task_name, task_instance));"
                + " CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);"
                + " CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);"
                + " CREATE INDEX priority_execution_time_idx ON scheduled_tasks (priority DESC, execution_time)");
        clocks.run(String.format(NOT_DUE, clocks.endOfDays()));
        clocks.run("VACUUM ANALYZE scheduled_tasks");
    }

    @Override
    public void give(OpenClocksTable clocks, int day) {
        clocks.run("INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version, priority)"
                + " SELECT 'breach', " + NAME + ", now(), false, 1, 0 FROM open_clock WHERE due_at = '"
                + OpenClocksTable.closeOf(day) + "' LIMIT " + due());
    }

    @Override
    public AutoCloseable start(OneByOne firing) {
        OneTimeTask<Void> breach = Tasks.oneTime("breach").execute((instance, _) -> firing.fire(instance.getId()));
        Scheduler scheduler = Scheduler.create(firing.connections(), breach)
                .threads(OneByOne.THREADS)
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofMillis(100))
                .build();
        scheduler.start();
        return scheduler::stop;
    }
}
