/**
 * Test support shared by all modules in the kernel's test-jar: the one database of the build, tokens, the structure rules,
 * and the common behaviour that every service must have.
 */
package org.dongjiang.kernel.testing;
