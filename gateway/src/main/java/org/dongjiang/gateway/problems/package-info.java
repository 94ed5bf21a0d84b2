/** The pages to which the {@code type} of every problem refers: the catalogues of all processes in one. */
package org.dongjiang.gateway.problems;
