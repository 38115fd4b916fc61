/// From events to the view of a case, one fold for each stage.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.fold;
