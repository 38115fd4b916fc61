/// The whole system from outside: the command, real tokens, real servers.
@org.jspecify.annotations.NullMarked
package org.doudi.e2e;
