/// A4 版式文件: one page after another, with its font inside.
@org.jspecify.annotations.NullMarked
package org.doudi.papers.pdf;
