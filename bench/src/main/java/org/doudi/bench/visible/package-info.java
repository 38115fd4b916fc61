/// Measure 9: from the answer to a registration to the list that shows it.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.visible;
