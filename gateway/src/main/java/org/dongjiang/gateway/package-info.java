/** The single entry point of the suite: routes, identity, merged contract, overview, figure checks. It has no database. */
package org.dongjiang.gateway;
