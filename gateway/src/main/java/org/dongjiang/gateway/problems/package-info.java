/** The pages to which the {@code type} of every problem leads: the catalogues of all processes as one. */
package org.dongjiang.gateway.problems;
