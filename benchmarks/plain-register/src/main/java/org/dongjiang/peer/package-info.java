/** Expos as a plain table: what a register costs without history, with the HTTP stack, the lists and the writes of the services. */
package org.dongjiang.peer;
