/** The one door of the suite: routes, identity, merged contract, overview, figure checks. It keeps no database. */
package org.dongjiang.gateway;
