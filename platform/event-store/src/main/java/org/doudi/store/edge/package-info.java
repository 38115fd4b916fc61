/// The edges: messages of other houses, on topics of their own. One is taken after the other; what is no good
/// is kept with its reason, and what fails for a time is tried again.
@org.jspecify.annotations.NullMarked
package org.doudi.store.edge;
