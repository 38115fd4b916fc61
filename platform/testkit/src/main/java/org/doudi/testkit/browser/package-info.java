/// 浏览器: the Chromium that pages are tested and measured in.
@org.jspecify.annotations.NullMarked
package org.doudi.testkit.browser;
