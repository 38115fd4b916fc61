@org.jspecify.annotations.NullMarked
package org.doudi.intake.application.notice;
