/// The generations of the projection's tables.
@org.jspecify.annotations.NullMarked
package org.doudi.replay.generation;
