@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.clock;
