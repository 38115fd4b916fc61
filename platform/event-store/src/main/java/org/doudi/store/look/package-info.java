/// What a service looks for again and again as time goes by, and how that is told.
@org.jspecify.annotations.NullMarked
package org.doudi.store.look;
