/// The index of open clocks.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.adapter.persistence;
