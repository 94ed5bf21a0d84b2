/**
 * Permissions. Every operation names its roles; an operation without roles is refused to everybody. The service verifies
 * tokens itself (issuer, audience, expiry, algorithm) and does not rely on headers set by the gateway. A valid token is not
 * verified again for one minute.
 */
package org.dongjiang.kernel.security;
