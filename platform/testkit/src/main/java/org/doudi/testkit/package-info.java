/// What every module tests with: rules told as given/when/then, the house's architecture, real servers, settable
/// time.
@org.jspecify.annotations.NullMarked
package org.doudi.testkit;
