@org.jspecify.annotations.NullMarked
package org.doudi.intake.domain.notice;
