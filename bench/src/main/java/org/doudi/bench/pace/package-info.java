/// How fast callers ask: as soon as they were answered, or by the clock.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.pace;
