/// Memory and CPU of processes, as Linux tells them.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.proc;
