/// Reading the projection, each query with the asker's sight as its predicate.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.read;
