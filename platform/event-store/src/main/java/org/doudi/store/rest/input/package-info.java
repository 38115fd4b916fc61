/// What a request may carry, one rule for every service: bounded, readable, in one form, and named in Chinese where it
/// does not fit.
@org.jspecify.annotations.NullMarked
package org.doudi.store.rest.input;
