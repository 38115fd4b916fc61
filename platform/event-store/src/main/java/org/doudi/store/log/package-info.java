/// The log: append, heads, keys, index rows.
@org.jspecify.annotations.NullMarked
package org.doudi.store.log;
