/// 通知: what the stages' events give occasion to, and how it is sent.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.application.notice;
