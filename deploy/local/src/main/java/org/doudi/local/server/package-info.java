/// The real servers as operating-system processes: PostgreSQL, Kafka and Keycloak from their Maven
/// artifacts, unpacked once into a cache. Nothing of them runs inside the calling JVM, so tests and tools
/// keep their own library versions.
@NullMarked
package org.doudi.local.server;

import org.jspecify.annotations.NullMarked;
