@org.jspecify.annotations.NullMarked
package org.doudi.store.rest.input;
