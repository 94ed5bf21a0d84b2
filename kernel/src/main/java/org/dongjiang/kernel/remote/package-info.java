/**
 * Calls between processes of the suite: only over public APIs, with a deadline, and with a clear problem on failure. If
 * certificates are configured, the caller presents one, and a service closes connections without one.
 */
package org.dongjiang.kernel.remote;
