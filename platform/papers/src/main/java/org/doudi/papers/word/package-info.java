/// 公文稿: a file that staff go on writing in.
@org.jspecify.annotations.NullMarked
package org.doudi.papers.word;
