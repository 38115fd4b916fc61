/// The database, as the role that rebuilds may use it.
@org.jspecify.annotations.NullMarked
package org.doudi.replay.db;
