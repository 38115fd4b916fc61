/// `./doudi demo`: a week of a window, told through the real interfaces with real tokens.
@NullMarked
package org.doudi.local.demo;

import org.jspecify.annotations.NullMarked;
