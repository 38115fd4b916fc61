/// The console in a real Chromium: what people see, and what their browser holds.
@NullMarked
package org.doudi.e2e.console;

import org.jspecify.annotations.NullMarked;
