/**
 * The built-in token issuer: signs in people and programs at sites without an identity provider of their own.
 *
 * <ul>
 *   <li>Accounts come from configuration, with passwords and client secrets only as bcrypt hashes.
 *   <li>Tokens are signed with ES256. The services verify them with the key set published at {@code /oauth2/jwks}, and trust
 *       nothing else.
 *   <li>Private keys are in a file that only its owner can read, and never leave the process. They are replaced automatically
 *       without interruption: a key is published before it signs and until its last token has expired.
 *   <li>A wrong name and a wrong password get the same answer after the same work. Someone who guesses passwords must wait,
 *       longer each time; the real owner of the account need not.
 * </ul>
 */
package org.dongjiang.gateway.identity;
