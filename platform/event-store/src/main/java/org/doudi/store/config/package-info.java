/// What a service is told from outside.
@org.jspecify.annotations.NullMarked
package org.doudi.store.config;
