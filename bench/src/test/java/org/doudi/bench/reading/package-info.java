@org.jspecify.annotations.NullMarked
package org.doudi.bench.reading;
