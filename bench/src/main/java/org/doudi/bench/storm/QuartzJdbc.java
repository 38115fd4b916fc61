package org.doudi.bench.storm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/// Quartz (Apache-2.0) with its JDBC store, as many threads as the other, and triggers acquired in batches.
final class QuartzJdbc implements Peer {
    private static final String SCHEDULER = "bench";
    private static final String TABLES = "/org/quartz/impl/jdbcjobstore/tables_postgres.sql";
    private static final String TRIGGERS = "INSERT INTO qrtz_triggers (sched_name, trigger_name, trigger_group,"
            + " job_name, job_group, next_fire_time, prev_fire_time, priority, trigger_state, trigger_type, start_time,"
            + " end_time, misfire_instr) SELECT 'bench', " + NAME + ", 'clocks', 'breach', 'clocks', at, -1, 5,"
            + " 'WAITING', 'SIMPLE', at, 0, 0 FROM (SELECT *, (extract(epoch FROM now()) * 1000)::bigint + %d AS at"
            + " FROM open_clock WHERE %s LIMIT %d) clocks";
    private static final String EACH_ONCE = "INSERT INTO qrtz_simple_triggers (sched_name, trigger_name, trigger_group,"
            + " repeat_count, repeat_interval, times_triggered) SELECT 'bench', trigger_name, 'clocks', 0, 0, 0"
            + " FROM qrtz_triggers t WHERE NOT EXISTS (SELECT FROM qrtz_simple_triggers s"
            + " WHERE s.trigger_name = t.trigger_name)";
    private static final long MONTH = 30L * 24 * 3_600 * 1_000;

    /// What each of its jobs does.
    public static final class Breach implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            firing(context).fire(context.getTrigger().getKey().getName());
        }

        private static OneByOne firing(JobExecutionContext context) {
            try {
                return (OneByOne) Objects.requireNonNull(
                        context.getScheduler().getContext().get("firing"));
            } catch (SchedulerException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public String name() {
        return "Quartz, JDBC store, " + OneByOne.THREADS + " threads";
    }

    @Override
    public int due() {
        return OpenClocksTable.A_DAY / 50;
    }

    @Override
    public void prepare(OpenClocksTable clocks) {
        clocks.asOwner(tables());
        clocks.asOwner("INSERT INTO qrtz_job_details (sched_name, job_name, job_group, job_class_name, is_durable,"
                + " is_nonconcurrent, is_update_data, requests_recovery) VALUES ('bench', 'breach', 'clocks', '"
                + Breach.class.getName() + "', true, false, false, false)");
        String later = "due_at > '" + clocks.endOfDays() + "'";
        triggers(clocks, MONTH, later, OpenClocksTable.LATER);
        clocks.run("VACUUM ANALYZE qrtz_triggers");
        clocks.run("VACUUM ANALYZE qrtz_simple_triggers");
    }

    private static String tables() {
        try (InputStream sql = QuartzJdbc.class.getResourceAsStream(TABLES)) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void give(OpenClocksTable clocks, int day) {
        triggers(clocks, 0, "due_at = '" + OpenClocksTable.closeOf(day) + "'", due());
    }

    /// The index on what a foreign key refers to is used only where the table is known not to be empty.
    private static void triggers(OpenClocksTable clocks, long in, String which, int most) {
        clocks.run(String.format(TRIGGERS, in, which, most));
        clocks.run("ANALYZE qrtz_triggers");
        clocks.run(EACH_ONCE);
    }

    @Override
    public AutoCloseable start(OneByOne firing) throws SchedulerException {
        DBConnectionManager.getInstance().addConnectionProvider(SCHEDULER, new Pooled(firing));
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", SCHEDULER);
        settings.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", "" + OneByOne.THREADS);
        settings.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        settings.setProperty("org.quartz.threadPool.threadCount", "" + OneByOne.THREADS);
        settings.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.setProperty("org.quartz.jobStore.dataSource", SCHEDULER);
        settings.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "3600000");
        Scheduler scheduler = new StdSchedulerFactory(settings).getScheduler();
        scheduler.getContext().put("firing", firing);
        scheduler.start();
        return () -> scheduler.shutdown(true);
    }

    private record Pooled(OneByOne firing) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return firing.connections().getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
