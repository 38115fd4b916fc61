@org.jspecify.annotations.NullMarked
package org.doudi.restore;
