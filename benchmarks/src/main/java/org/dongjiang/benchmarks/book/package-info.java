/** The book that is measured: how it is created and filled in bulk, and the conditions it must meet. */
package org.dongjiang.benchmarks.book;
