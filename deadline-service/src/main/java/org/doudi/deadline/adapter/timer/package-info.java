/// Firing what is due.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.adapter.timer;
