/// How an event of the log is told to people.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.log;
