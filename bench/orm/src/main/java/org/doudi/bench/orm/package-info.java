/// Registration with JPA and an outbox table: what measure 2 is compared with.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.orm;
