/// Index rows: where an order's case is, and which departments there are.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.persistence;
