@org.jspecify.annotations.NullMarked
package org.doudi.papers.pdf;
