/// The other services, asked with the token of the services' own account.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.adapter.neighbours;
