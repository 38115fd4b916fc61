@org.jspecify.annotations.NullMarked
package org.doudi.replay.cli;
