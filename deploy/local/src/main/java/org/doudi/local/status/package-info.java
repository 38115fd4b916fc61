/// What the running services say of themselves.
@NullMarked
package org.doudi.local.status;

import org.jspecify.annotations.NullMarked;
