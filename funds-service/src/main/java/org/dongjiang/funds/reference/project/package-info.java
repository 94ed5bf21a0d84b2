/**
 * Assistance projects (帮扶项目): what money is spent on.
 *
 * <ul>
 *   <li>The park and livelihood services hold what a project is; here stands the code that money refers to.
 * </ul>
 */
package org.dongjiang.funds.reference.project;
