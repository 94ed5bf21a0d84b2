/** Time: the clock of the process, which a test can set, business days in China, and the format of a day. */
package org.dongjiang.kernel.time;
