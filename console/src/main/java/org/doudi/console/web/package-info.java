/// What every page and answer of the console carries: strict headers, and problems in Chinese.
@NullMarked
package org.doudi.console.web;

import org.jspecify.annotations.NullMarked;
