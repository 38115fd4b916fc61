/// 通知渠道: each a small class, and the other side a real one.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.notice;
