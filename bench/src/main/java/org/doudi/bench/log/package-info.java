/// The log under measure, with the product's own classes, and the check that it kept everything.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.log;
