/// Local business time: forward only, and still at each due instant until all is quiet.
@NullMarked
package org.doudi.local.clock;

import org.jspecify.annotations.NullMarked;
