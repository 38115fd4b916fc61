/// The published language: what happened to a case, in the words of the trade.
@org.jspecify.annotations.NullMarked
package org.doudi.events;
