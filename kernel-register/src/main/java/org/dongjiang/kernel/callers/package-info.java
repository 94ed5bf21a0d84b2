/** Who may open a connection to a service of a pillar. */
package org.dongjiang.kernel.callers;
