/**
 * Who may do what. Every operation names its roles; one that names none is refused to everybody. Tokens are checked by the
 * service itself (issuer, audience, expiry, algorithm): nothing rests on a header set by the gateway. A token that was found good
 * is not verified again for a minute.
 */
package org.dongjiang.kernel.security;
