/// Measure 10: how soon the console shows in a browser what somebody came to see.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.screen;
