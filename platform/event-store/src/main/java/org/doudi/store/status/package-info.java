/// What an operator sees of a service: where its log, relay and consumer stand.
@org.jspecify.annotations.NullMarked
package org.doudi.store.status;
