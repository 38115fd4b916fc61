/// Clocks over REST.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.adapter.rest;
