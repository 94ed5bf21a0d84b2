/**
 * What every kept record has in common: an id (UUIDv7), a version for {@code ETag} and {@code If-Match}, and who recorded it
 * when. Instants are kept as epoch milliseconds, for sub-second database timestamps differ between servers.
 */
package org.dongjiang.kernel.register;
