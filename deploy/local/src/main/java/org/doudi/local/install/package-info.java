/// What one installation on this machine consists of: folders, ports, secrets, realm, topics.
@NullMarked
package org.doudi.local.install;

import org.jspecify.annotations.NullMarked;
