/// The consumer's side of the projection.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.persistence.live;
