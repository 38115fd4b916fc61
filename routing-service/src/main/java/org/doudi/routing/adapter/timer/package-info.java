/// What is looked for as time goes by.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.timer;
