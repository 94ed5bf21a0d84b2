/** What a service publishes about itself, readable without signing in: its code lists and its problem codes. */
package org.dongjiang.kernel.catalogue;
