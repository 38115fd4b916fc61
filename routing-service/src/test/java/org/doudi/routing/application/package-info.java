@org.jspecify.annotations.NullMarked
package org.doudi.routing.application;
