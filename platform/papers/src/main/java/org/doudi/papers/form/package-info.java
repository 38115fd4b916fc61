/// 方案规定的各种单据: the fields of each, and where they stand.
@org.jspecify.annotations.NullMarked
package org.doudi.papers.form;
