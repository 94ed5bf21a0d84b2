/**
 * What a program with the role {@code integration} may do.
 *
 * <ul>
 *   <li>It has no other role: of a token that names more, only this one counts. So a program never approves money, nor anything else.
 *   <li>It writes only to the collections that the site names in {@code dongjiang.integration.writes} of the service, one record or many in
 *       bulk; to none unless the site says otherwise. It changes nothing that is recorded.
 *   <li>It reads what the table of roles says, and of households those that it recorded itself:
 *       {@link org.dongjiang.kernel.register.OwnRecords}.
 * </ul>
 */
package org.dongjiang.kernel.integration;
