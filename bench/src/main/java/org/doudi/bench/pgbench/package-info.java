/// PostgreSQL's own pgbench, as a rival: what a statement costs without anything around it.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.pgbench;
