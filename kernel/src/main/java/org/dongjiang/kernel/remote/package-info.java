/**
 * How the processes of the suite ask each other: over public APIs only, with a deadline, and an honest word when it fails. Where
 * certificates are given, who asks shows one, and a service hangs up on whoever does not.
 */
package org.dongjiang.kernel.remote;
