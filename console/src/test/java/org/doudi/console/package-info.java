/// The console from outside: a browser's requests, a realm that signs people in, services that tell what reached them.
@NullMarked
package org.doudi.console;

import org.jspecify.annotations.NullMarked;
