/** The whole suite on one machine. */
package org.dongjiang.suite;
