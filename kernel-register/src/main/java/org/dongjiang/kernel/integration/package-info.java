/**
 * The permissions of a program with the role {@code integration}.
 *
 * <ul>
 *   <li>It has no other role: other roles in its token are ignored. A program therefore never approves money or anything
 *       else.
 *   <li>It writes only to the collections that the site names in {@code DONGJIANG_INTEGRATION_WRITES}, single records or
 *       bulk; by default to none. It never changes recorded data.
 *   <li>It reads as stated in the table of roles, and of households only those that it recorded itself:
 *       {@link org.dongjiang.kernel.register.OwnRecords}.
 * </ul>
 */
package org.dongjiang.kernel.integration;
