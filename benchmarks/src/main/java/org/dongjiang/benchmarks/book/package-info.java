/** The book that is measured: how it is begun, how it is filled in bulk, and what must be true of it. */
package org.dongjiang.benchmarks.book;
