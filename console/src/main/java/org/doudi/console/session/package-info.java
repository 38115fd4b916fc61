/// Who is signed in, and how one signs in and out.
@NullMarked
package org.doudi.console.session;

import org.jspecify.annotations.NullMarked;
