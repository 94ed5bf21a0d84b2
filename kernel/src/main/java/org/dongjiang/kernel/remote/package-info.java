/** How the processes of the suite ask each other: over public APIs only, with a deadline, and an honest word when it fails. */
package org.dongjiang.kernel.remote;
