/**
 * The built-in issuer: signs people and programs in where a site has no identity provider of its own.
 *
 * <ul>
 *   <li>Accounts come from configuration, passwords and client secrets only as bcrypt hashes.
 *   <li>Tokens are signed with ES256; the services check them with the key set published at {@code /oauth2/jwks} and trust
 *       nothing else.
 *   <li>Private keys lie in a file that only its owner can read and never leave the process. They change by themselves, and nobody
 *       notices: a key is published before it signs and as long as a token of it lives.
 *   <li>A wrong name and a wrong password get the same answer after the same work. Who guesses has to wait, longer each time; whom others
 *       imitate does not.
 * </ul>
 */
package org.dongjiang.gateway.identity;
