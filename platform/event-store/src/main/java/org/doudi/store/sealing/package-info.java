/// The public keys of data subjects, by stream, and what is sealed with them.
@org.jspecify.annotations.NullMarked
package org.doudi.store.sealing;
