/// Reading the projection: who may see what.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.application;
