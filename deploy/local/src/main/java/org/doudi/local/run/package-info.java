/// Starting and stopping the processes of an installation.
@NullMarked
package org.doudi.local.run;

import org.jspecify.annotations.NullMarked;
