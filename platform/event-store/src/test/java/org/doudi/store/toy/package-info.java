/// The smallest stage there can be, to try the platform with: 分管领导包案, three times at most.
@org.jspecify.annotations.NullMarked
package org.doudi.store.toy;
