/**
 * The built-in issuer: signs people and programs in where a site has no identity provider of its own.
 *
 * <ul>
 *   <li>Accounts come from configuration, passwords and client secrets only as bcrypt hashes.
 *   <li>Tokens are signed with ES256; the services check them with the key set published at {@code /oauth2/jwks} and trust
 *       nothing else.
 *   <li>The private key lies in a file that only its owner can read and never leaves the process.
 *   <li>A wrong name and a wrong password get the same answer after the same work.
 * </ul>
 */
package org.dongjiang.gateway.identity;
