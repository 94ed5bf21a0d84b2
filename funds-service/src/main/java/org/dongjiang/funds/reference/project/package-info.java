/**
 * Assistance projects (帮扶项目): what money is spent on.
 *
 * <ul>
 *   <li>The details of a project are in the park and livelihood services. This register holds the code to which money refers.
 * </ul>
 */
package org.dongjiang.funds.reference.project;
