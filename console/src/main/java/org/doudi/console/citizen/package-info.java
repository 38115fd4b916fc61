/// 群众页面: what a citizen needs, on pages that the server writes and that have no script. Plain words, big type for
/// whoever asks for it.
@NullMarked
package org.doudi.console.citizen;

import org.jspecify.annotations.NullMarked;
