/// 重放: the projection built again from the log that was read, by a program that can say nothing to anybody.
@org.jspecify.annotations.NullMarked
package org.doudi.replay;
