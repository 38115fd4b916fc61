/// Reading the log again, shard by shard, into the tables of a generation.
@org.jspecify.annotations.NullMarked
package org.doudi.replay.log;
