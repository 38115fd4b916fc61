/// What must be right on this machine before anything starts; each check says one sentence with the mend.
@NullMarked
package org.doudi.local.check;

import org.jspecify.annotations.NullMarked;
