/** Work that takes much of what everybody needs is let through a {@link org.dongjiang.kernel.gate.Gate}, a few at a time. */
package org.dongjiang.kernel.gate;
