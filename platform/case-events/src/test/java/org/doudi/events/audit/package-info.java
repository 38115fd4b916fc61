@org.jspecify.annotations.NullMarked
package org.doudi.events.audit;
