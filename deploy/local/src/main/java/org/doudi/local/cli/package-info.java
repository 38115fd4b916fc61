/// The commands of `./doudi`.
@NullMarked
package org.doudi.local.cli;

import org.jspecify.annotations.NullMarked;
