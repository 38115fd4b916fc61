/// Backing up a running installation, and restoring one from that.
@NullMarked
package org.doudi.local.backup;

import org.jspecify.annotations.NullMarked;
