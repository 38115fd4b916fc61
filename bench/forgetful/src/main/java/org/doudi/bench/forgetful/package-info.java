/// The registration that stores nothing: what measure 2 is compared with.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.forgetful;
