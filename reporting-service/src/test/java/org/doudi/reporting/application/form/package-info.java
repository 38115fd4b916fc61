@org.jspecify.annotations.NullMarked
package org.doudi.reporting.application.form;
