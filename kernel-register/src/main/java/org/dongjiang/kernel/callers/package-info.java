/** Who may connect to a service of a pillar. */
package org.dongjiang.kernel.callers;
