/**
 * Reference data: organisations, programmes and projects, which all other records refer to by code, and the earmarking rules.
 *
 * <p>Uses no other wing.
 */
package org.dongjiang.funds.reference;
