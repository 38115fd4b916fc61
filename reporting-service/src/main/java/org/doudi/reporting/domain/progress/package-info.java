/// 进度: what a reporter is told of his own case — in plain words, by day, and of no person.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.progress;
