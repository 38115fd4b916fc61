/// A small HTTP client for JSON over the loopback address.
@NullMarked
package org.doudi.local.http;

import org.jspecify.annotations.NullMarked;
