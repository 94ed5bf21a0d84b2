/** What a service publishes of itself, readable without signing in: its code lists, and every way it says no. */
package org.dongjiang.kernel.catalogue;
