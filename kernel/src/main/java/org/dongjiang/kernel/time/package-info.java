/** Time: the clock of the process, which a test can set, business days in China, and how a day is written. */
package org.dongjiang.kernel.time;
