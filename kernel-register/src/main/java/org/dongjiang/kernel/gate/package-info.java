/** Expensive operations on shared resources pass a {@link org.dongjiang.kernel.gate.Gate}, which runs only a few at a time. */
package org.dongjiang.kernel.gate;
