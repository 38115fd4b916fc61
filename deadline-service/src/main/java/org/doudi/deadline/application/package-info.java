/// What the other stages' events mean for the clocks, and what happens when one falls due.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.application;
