/// Keycloak's groups, kept in line with the departments that routing-service has registered.
@NullMarked
package org.doudi.local.directory;

import org.jspecify.annotations.NullMarked;
