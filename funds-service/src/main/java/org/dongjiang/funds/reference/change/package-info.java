/**
 * Changes by two persons on which vouchers rest: one person requests, a checker decides ({@link org.dongjiang.kernel.change}). The request
 * and the decision are facts in the log.
 */
package org.dongjiang.funds.reference.change;
