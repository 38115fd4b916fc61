/// From a command to recorded events.
@org.jspecify.annotations.NullMarked
package org.doudi.store.decider;
