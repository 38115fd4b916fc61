/// 凭据核对: checks a receipt that somebody kept, without a network, a server, or any code of the
/// services.
package org.doudi.verifier;
