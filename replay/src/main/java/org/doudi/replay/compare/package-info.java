/// A replay beside the live projection, row by row.
@org.jspecify.annotations.NullMarked
package org.doudi.replay.compare;
