/// 单据: the forms of the plan, filled in from a case's events.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.application.form;
