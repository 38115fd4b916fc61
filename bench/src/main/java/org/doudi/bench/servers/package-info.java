/// The real servers that a measure runs on, fresh for each run.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.servers;
