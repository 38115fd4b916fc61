/// The services behind the console: what is let through to them, as whom, and what comes back.
@NullMarked
package org.doudi.console.proxy;

import org.jspecify.annotations.NullMarked;
