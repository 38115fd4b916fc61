package org.doudi.bench.storm;

/// A scheduler that fires clock by clock, in tables of its own beside the service's.
interface Peer {
    /// The name of a clock for a scheduler: its id, its stream and its shard.
    String NAME = "clock_id || '/' || stream || '/' || shard";

    String name();

    /// How many are due in a round, so that it ends within a minute.
    int due();

    /// Its tables, with a million clocks that are not due.
    void prepare(OpenClocksTable clocks);

    /// So many of that day's clocks are due from now on.
    void give(OpenClocksTable clocks, int day);

    /// Goes to work until it is closed.
    AutoCloseable start(OneByOne firing) throws Exception;
}
