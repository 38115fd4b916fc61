/// 单据: what is printed or handed on, as content that knows no file format, and in formats that add nothing to it.
@org.jspecify.annotations.NullMarked
package org.doudi.papers;
