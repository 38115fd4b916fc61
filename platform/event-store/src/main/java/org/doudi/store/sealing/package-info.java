/// The public keys of data subjects, by stream.
@org.jspecify.annotations.NullMarked
package org.doudi.store.sealing;
