@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.notice;
