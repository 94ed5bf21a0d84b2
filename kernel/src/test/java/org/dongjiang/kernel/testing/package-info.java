/**
 * What the tests of every module share, handed on in the kernel's test-jar: the build's one database, tokens, the structure
 * rules, and the manners that every service must show.
 */
package org.dongjiang.kernel.testing;
