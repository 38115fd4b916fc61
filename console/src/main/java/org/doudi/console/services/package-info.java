/// Where the services behind the console are.
@NullMarked
package org.doudi.console.services;

import org.jspecify.annotations.NullMarked;
