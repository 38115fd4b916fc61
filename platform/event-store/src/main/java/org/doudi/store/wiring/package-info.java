/// How the store is put together in a service.
@org.jspecify.annotations.NullMarked
package org.doudi.store.wiring;
