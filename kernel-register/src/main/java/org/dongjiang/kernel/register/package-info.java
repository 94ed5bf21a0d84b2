/**
 * Common to all stored records: an id (UUIDv7), a version for {@code ETag} and {@code If-Match}, and who recorded it and
 * when. Instants are stored as epoch milliseconds, because sub-second database timestamps differ between servers.
 */
package org.dongjiang.kernel.register;
