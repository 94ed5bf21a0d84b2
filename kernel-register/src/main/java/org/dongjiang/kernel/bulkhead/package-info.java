/** Expensive operations on shared resources pass a {@link org.dongjiang.kernel.bulkhead.Bulkhead}, which runs only a few at a time. */
package org.dongjiang.kernel.bulkhead;
