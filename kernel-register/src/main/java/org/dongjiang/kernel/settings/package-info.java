/** Settings that the services with a database have in common. */
package org.dongjiang.kernel.settings;
