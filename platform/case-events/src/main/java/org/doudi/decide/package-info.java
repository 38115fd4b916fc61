/// How a stage decides: pure, without clock, chance or environment.
@org.jspecify.annotations.NullMarked
package org.doudi.decide;
