/// The one command: the whole of Doudi on one machine.
@NullMarked
package org.doudi.local;

import org.jspecify.annotations.NullMarked;
