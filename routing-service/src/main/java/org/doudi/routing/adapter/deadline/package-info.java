/// Asking deadline-service, which alone has the calendar.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.deadline;
